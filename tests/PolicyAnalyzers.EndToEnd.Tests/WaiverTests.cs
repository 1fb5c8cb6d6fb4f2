using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>Waivers as they travel: signed in the policy package, signed and forged in a repository, recorded beside the policy.</summary>
public sealed class WaiverTests
{
    private const string Policy = """
        schema: 1
        policy: { id: Fabrikam.Waivers, version: 1.0.0, contact: us@fabrikam.example, effective: 2026-11-01 }
        roles:
          officer: { may-approve: [waivers] }
        levels: { POL1001: soft-mandatory }
        waivers:
          own: { rule: POL1001, symbol: "T:Contoso.Shop.Old", reason: leaves in March, expires: 2027-03-31 }
        """;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><PolicyPackage>true</PolicyPackage><NoWarn>$(NoWarn);NU5104</NoWarn></PropertyGroup>
          <ItemGroup><PackageReference Include="PolicyAnalyzers" Version="$version" PrivateAssets="none" /></ItemGroup>
        </Project>
        """;

    private readonly ConsumerRepository repository = EndToEnd.Feed.NewRepository("waivers");

    private BuildResult build = null!;

    [OneTimeSetUp]
    public void Build()
    {
        repository.With("author/author.csproj", Project).With("author/policy.yaml", Policy).With("forger/policy.yaml", Policy);
        foreach (var folder in new[] { "author", "forger" })
        {
            Approve(folder + "/policy.yaml", "--new-key", "officer", "--key", At(folder + "/officer.pem"));
        }

        Approve("author/policy.yaml", "--waiver", "own", "--as", "officer", "--key", At("author/officer.pem"), "--on", "2026-10-01");
        Add("InPackage", "Old", null);
        Add("Bare", "Customer", "March");
        Add("Signed", "Customer", "March", "author", ["--key", At("author/officer.pem")]);
        Add("Forged", "Customer", "March", "forger", ["--key", At("forger/officer.pem")]);
        Add("Recorded", "Customer", "May", "author", ["--record"]);
        Add("Own", "Customer", "March", items: """<AdditionalFiles Include="policy-approvals.yaml" />""");
        repository.With("Own/policy-approvals.yaml", File.ReadAllText(At("author/policy-approvals.yaml")));
        Dotnet.RunOrThrow(At("author"), "pack", "--output", Path.Combine(EndToEnd.Feed.Root, "feed"), "--verbosity", "quiet");
        build = repository.Build();
    }

    [Test]
    public void A_waiver_that_is_signed_in_the_package_is_honoured() => Assert.That(build.Ours("InPackage"), Is.Empty, build.ToString());

    [Test]
    public void A_waiver_that_is_signed_in_a_repository_is_honoured() => Assert.That(build.Ours("Signed"), Is.Empty, build.ToString());

    [Test]
    public void A_waiver_that_is_recorded_in_the_package_is_honoured() => Assert.That(build.Ours("Recorded"), Is.Empty, build.ToString());

    [Test]
    public void A_waiver_that_nobody_approved_is_an_error_and_hides_nothing() => Assert.That(build.Ours("Bare"), Is.EquivalentTo(new[] { "error POL0006", "error POL1001" }), build.ToString());

    [Test]
    public void A_forged_waiver_is_an_error_at_its_line_and_hides_nothing()
    {
        Assert.That(build.Ours("Forged"), Is.EquivalentTo(new[] { "error POL0006", "error POL1001" }), build.ToString());
        var fault = build.With("POL0006", "Forged")[0];
        Assert.That((fault.File, fault.Line, fault.Column), Is.EqualTo(("shop.fragment.policy.yaml", 4, 3)));
        Assert.That(fault.Message, Does.Contain("bears a signature that is not the one of 'officer'"));
    }

    [Test]
    public void Approvals_that_a_repository_brings_are_refused() => Assert.That(build.Ours("Own"), Is.EqualTo(new[] { "error POL0003" }), build.ToString());

    private void Add(string name, string type, string? month, string? by = null, string[]? how = null, string items = "")
    {
        var fragment = month is null ? "" : """<AdditionalFiles Include="shop.fragment.policy.yaml" />""";
        repository.WithProject(new ConsumerProject(name)
        {
            Items = """<PackageReference Include="Fabrikam.Waivers" Version="1.0.0" />""" + fragment + items,
            Source = Code.Undeclared.Replace("Customer", type, StringComparison.Ordinal),
        });
        var file = name + "/shop.fragment.policy.yaml";
        if (month is not null)
        {
            repository.With(file, $$"""
                schema: 1
                fragment: { id: shop, extends: Fabrikam.Waivers, repository: fabrikam/shop }
                waivers:
                  gap: { rule: POL1001, symbol: "T:Contoso.Shop.Customer", reason: leaves in {{month}}, expires: 2027-03-31 }
                """);
        }

        if (by is not null)
        {
            Approve([file, "--policy", At(by + "/policy.yaml"), "--waiver", "gap", "--as", "officer", "--on", "2026-10-01", .. how ?? []]);
        }
    }

    private void Approve(params IEnumerable<string> arguments)
    {
        var (exitCode, output) = CommandLine.Run(repository.Folder, ["approve", .. arguments]);
        Assert.That(exitCode, Is.Zero, output);
    }

    private string At(string path) => Path.GetFullPath(Path.Combine(repository.Folder, path));
}
