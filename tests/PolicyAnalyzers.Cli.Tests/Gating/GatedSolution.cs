using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>
/// A solution with a survey platform, a project that is clean, one that uses the platform in spite of every switch that a repository has, and one in Visual
/// Basic that uses it too; and beside it, out of its reach, a policy. Built once with a log.
/// </summary>
internal sealed class GatedSolution : IDisposable
{
    private const string Policy = """
        schema: 1
        policy: { id: Contoso.Gate, version: 1.2.0, contact: us@contoso.example, effective: 2026-01-01 }
        roles: { officer: { name: An Officer, contact: officer@contoso.example, may-approve: [waivers, baselines] } }
        levels: { default: advisory, POL3001: hard-mandatory, POL3007: soft-mandatory }
        survey-policy: { client: { assembly: Contoso.Surveys, symbol: "T:Contoso.Surveys.SurveyClient" } }

        """;

    private const string Vendor = "namespace Qualtrics.Api; public class QualtricsClient { public string Invite(string to) => to; }";

    private const string Reference = """<ProjectReference Include="../Qualtrics.Api/Qualtrics.Api.csproj" />""";

    /// <summary>Line 5 uses the platform.</summary>
    private const string Suppressed = """
        #pragma warning disable
        [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("Surveys", "POL3001")]
        namespace Contoso.Shop;
        [System.Diagnostics.CodeAnalysis.SuppressMessage("Surveys", "POL3001", Justification = "we are in a hurry")]
        public class Sender { public string Send() => new Qualtrics.Api.QualtricsClient().Invite("a@b.example"); }
        """;

    private readonly SampleFolder _outside = new();

    private GatedSolution()
    {
        Folder = new SampleFolder()
            .WithProject("Qualtrics.Api", Vendor)
            .WithProject("Clean", "namespace Contoso.Clean; public class Sum { public int Of(int a, int b) => a + b; public string CustomerEmail { get; set; } = string.Empty; }")
            .WithProject("Shop", Suppressed, "<NoWarn>POL3001</NoWarn><RunAnalyzers>false</RunAnalyzers><IsTestProject>true</IsTestProject><PolicyAnalyzersScan>true</PolicyAnalyzersScan>", Reference)
            .With(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.POL3001.severity = none\ngenerated_code = true\n")
            .With("Basic/Basic.vbproj", $"""
                <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup>{Reference}</ItemGroup></Project>
                """)
            .With("Basic/Ask.vb", "Public Class Ask\n  Public Function All() As String\n    Return New Qualtrics.Api.QualtricsClient().Invite(\"a@b.example\")\n  End Function\nEnd Class\n")
            .WithSolution("Shop.slnx", "Clean/Clean.csproj", "Shop/Shop.csproj", "Basic/Basic.vbproj", "Qualtrics.Api/Qualtrics.Api.csproj");
        _outside.With("policy.yaml", Policy);
    }

    /// <summary>The solution's folder.</summary>
    public SampleFolder Folder { get; }

    /// <summary>The policy, which the repository cannot change.</summary>
    public string PolicyFile => Outside("policy.yaml");

    /// <summary>The log of the build.</summary>
    public string Log => Outside("build.binlog");

    /// <summary>Makes the solution, and builds it.</summary>
    public static async Task<GatedSolution> BuildAsync()
    {
        var solution = new GatedSolution();
        await solution.BuildAgainAsync(solution.Log, "--no-incremental");
        return solution;
    }

    /// <summary>A file that is not in the repository.</summary>
    public string Outside(string name) => _outside.At(name);

    /// <summary>Builds what is on the disk.</summary>
    public async Task BuildAgainAsync(string log, params string[] arguments)
    {
        var outcome = await ProcessRunner.RunDotnetAsync(
            ["build", Folder.At("Shop.slnx"), "-nologo", "-nodeReuse:false", $"-bl:LogFile={log};ProjectImports=None", .. arguments], Folder.Path, ImmutableDictionary<string, string>.Empty, null, CancellationToken.None);
        Assert.That(outcome.ExitCode, Is.Zero, string.Join('\n', outcome.Lines));
    }

    /// <summary>Records beside the policy that its officer approved a file of the solution, or a waiver in it.</summary>
    public async Task RecordApprovalAsync(string file, params string[] arguments)
    {
        var run = await Tool.RunAsync(["approve", Folder.At(file), "--policy", PolicyFile, "--as", "officer", "--record", "--on", "2026-11-20", .. arguments]);
        Assert.That(run.ExitCode, Is.Zero, run.Said);
    }

    /// <summary>Deletes what was recorded.</summary>
    public void ForgetApprovals() => File.Delete(Outside(PolicySources.ApprovalsName));

    /// <summary>Runs the gate on the build that was logged.</summary>
    public Task<ToolRun> GateAsync(params string[] arguments) => GateOfAsync(Log, arguments);

    /// <summary>Runs the gate on another log.</summary>
    public Task<ToolRun> GateOfAsync(string log, params string[] arguments) => Tool.RunAsync(
        Tool.StandIn with { Analyzers = AnalyzerFiles.BesideThisTool(), Clock = new FixedClock() }, ["gate", Folder.Path, "--policy", PolicyFile, "--binlog", log, .. arguments]);

    /// <summary>Runs the gate with nothing but these arguments.</summary>
    public static Task<ToolRun> RunAsync(params string[] arguments)
        => Tool.RunAsync(Tool.StandIn with { Analyzers = AnalyzerFiles.BesideThisTool(), Clock = new FixedClock() }, ["gate", .. arguments]);

    /// <inheritdoc/>
    public void Dispose()
    {
        Folder.Dispose();
        _outside.Dispose();
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
