using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests.OffSwitches;

/// <summary>The policy is away, is another one, or is told that it binds less.</summary>
internal static class PolicyAway
{
    private const string Remove = """<ItemGroup><AdditionalFiles Remove="@(AdditionalFiles)" /></ItemGroup>""";

    private const string Lax = "schema: 1\npolicy: { id: Contoso.CustomerData, version: 99.0.0, contact: us@contoso.example, effective: 2026-11-01 }\n";

    private const string Fragment = "schema: 1\nfragment: { id: quiet, extends: Contoso.CustomerData, repository: contoso/shop }\n";

    /// <summary>The ways.</summary>
    public static IEnumerable<OffSwitch> All =>
    [
        Seen("PolicyRemoved", "policy.yaml") with
        {
            Project = $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
                  <ItemGroup>$items</ItemGroup>
                  {Remove}
                </Project>
                """,
        },
        Seen("PolicyRemovedLate", "policy.yaml") with { Targets = $"""<Target Name="Lose" BeforeTargets="CoreCompile">{Remove}</Target>""" },
        Seen("PolicyReplaced", "policy.yaml") with
        {
            Properties = "<PolicyFile>own.policy.yaml</PolicyFile>",
            Targets = """<ItemGroup><AdditionalFiles Remove="@(AdditionalFiles)" /><AdditionalFiles Include="own.policy.yaml" /></ItemGroup>""",
            Files = File("own.policy.yaml", Lax),
        },
        new("SecondPolicy", RedIn.Build, "POL0003")
        {
            Saying = "Two policies",
            Properties = "<PolicyFile>own.policy.yaml</PolicyFile>",
            Files = File("own.policy.yaml", Lax),
        },
        new("ApprovedByItself", RedIn.Build, "POL0003")
        {
            Saying = "Approvals count only beside the policy",
            Items = ConsumerProject.PolicyPackage + """<AdditionalFiles Include="policy-approvals.yaml" />""",
            Files = File("policy-approvals.yaml", "schema: 1\napprovals: []\n"),
        },
        new("LooseningFragment", RedIn.Build, "POL0004")
        {
            Items = ConsumerProject.PolicyPackage + """<AdditionalFiles Include="quiet.fragment.policy.yaml" />""",
            Files = File("quiet.fragment.policy.yaml", Fragment + "levels:\n  POL3001: advisory\n"),
        },
        new("WaivedByItself", RedIn.Build, "POL3001")
        {
            Items = ConsumerProject.PolicyPackage + """<AdditionalFiles Include="quiet.fragment.policy.yaml" />""",
            Files = File("quiet.fragment.policy.yaml", Fragment + "waivers:\n  us: { rule: POL3001, symbol: \"M:Contoso.Shop.Ask.All\", reason: later, expires: 2027-03-31, approved-by: data-protection-officer }\n"),
        },
        new("GrownBaseline", RedIn.Build, "POL3001")
        {
            Files = File("policy-baseline.json", """
                {
                  "schema": 1,
                  "policy": "Contoso.CustomerData",
                  "entries": [
                    { "rule": "POL3001", "symbol": "M:Contoso.Shop.Ask.All", "evidence": "qualtrics M:Qualtrics.Api.QualtricsClient.#ctor(System.String)" },
                    { "rule": "POL3001", "symbol": "M:Contoso.Shop.Ask.All", "evidence": "qualtrics M:Qualtrics.Api.QualtricsClient.Invite" }
                  ]
                }
                """),
        },
        new("OwnGovernedClient", RedIn.Build, "POL3001")
        {
            Source = Code.Ungoverned.Replace("public class Ask", "[PolicyAnalyzers.Annotations.GovernedSurveyClient] public class Ask"),
        },
        new("InThePlatformsNamespace", RedIn.Build, "POL3001") { Source = Code.Ungoverned.Replace("namespace Contoso.Shop", "namespace Qualtrics.Api") },
        new("FriendOfThePlatform", RedIn.Build, "POL3001")
        {
            Source = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Qualtrics.Api\")]\n" + Code.Ungoverned,
        },
        new("NamedLikeTheClient", RedIn.Build, "POL3001")
        {
            Items = ConsumerProject.AnalyzerPackage,
            Properties = "<AssemblyName>Contoso.Surveys</AssemblyName><PolicyFile>keyed.policy.yaml</PolicyFile>",
            Source = Code.Ungoverned + "\npublic class SurveyClient { }\n",
            Files = File("keyed.policy.yaml", Lax + """
                levels: { POL3001: hard-mandatory }
                survey-policy:
                  client: { assembly: "Contoso.Surveys, PublicKeyToken=0123456789abcdef", symbol: "T:Contoso.Surveys.SurveyClient" }
                  platforms: { qualtrics: { status: approved } }
                """),
        },
        new("OldPolicy", RedIn.BuildThatRequires, "POL0010")
        {
            Saying = "PolicyRequiredVersion",
            Items = ConsumerProject.AnalyzerPackage,
            Properties = "<PolicyFile>old/policy.yaml</PolicyFile>",
            Files = File("old/policy.yaml", Lax.Replace("99.0.0", "1.0.0")),
        },
        new("OldAnalyzers", RedIn.Build, "POL0010")
        {
            Saying = "99.0.0",
            Items = ConsumerProject.AnalyzerPackage,
            Properties = "<PolicyFile>policy.yaml</PolicyFile>",
            Files = File("policy.yaml", Lax.Replace("contact:", "requires: { analyzers: 99.0.0 }, contact:")),
        },
        Seen("SettingsNotHandedOver", "GenerateMSBuildEditorConfigFile") with { Properties = "<GenerateMSBuildEditorConfigFile>false</GenerateMSBuildEditorConfigFile>" },
        Seen("SettingsOverwritten", "build_property") with
        {
            Files = File(".globalconfig", "is_global = true\nglobal_level = 200\nbuild_property.PolicyAnalyzersScan = true\n"),
        },
        Seen("SaysItIsAScan", "PolicyAnalyzersScan") with { Properties = "<PolicyAnalyzersScan>true</PolicyAnalyzersScan>" },
        Seen("PolicySwapped", "policy.yaml") with
        {
            Targets = """
                <Target Name="Swap" BeforeTargets="CoreCompile">
                  <ItemGroup>
                    <AdditionalFiles Remove="@(AdditionalFiles)" />
                    <AdditionalFiles Include="own/policy.yaml" />
                  </ItemGroup>
                </Target>
                """,
            Files = File("own/policy.yaml", Lax),
        },
    ];

    private static OffSwitch Seen(string name, string by) => new(name, RedIn.BuildInCI, "POL0008") { Saying = by };

    private static ImmutableDictionary<string, string> File(string path, string text) => ImmutableDictionary<string, string>.Empty.Add(path, text);
}
