using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0013.</summary>
internal sealed class FailedAnalyzerTests
{
    private const string Code = "class Thing { void Act() { } }";

    [Test]
    public async Task An_analyzer_that_does_not_fail_gives_nothing() => Assert.That(await RunAsync(static _ => { }), Is.Empty);

    [Test]
    public async Task A_cancelled_analysis_is_no_failure() => Assert.That(
        Ids(await RunAsync(static start => start.OnType(static _ => throw new OperationCanceledException()))),
        Has.None.EqualTo("POL0013"));

    [Test]
    public async Task A_failure_at_a_type_names_analyzer_place_and_cause() => Assert.That(
        Texts(await RunAsync(static start => start.OnType(static _ => throw new InvalidOperationException("no\r\nway")))),
        Is.EqualTo(new[]
        {
            "POL0013 Error 'ScriptedAnalyzer' failed at 'Thing', so whether the policy holds there is not known; "
                + "this is a fault of PolicyAnalyzers, please report it (InvalidOperationException: no  way)",
        }));

    [Test]
    public async Task A_failure_at_a_file_is_reported() => Assert.That(
        Ids(await RunAsync(static start => start.OnFile(static _ => throw new InvalidOperationException()))),
        Is.EqualTo(new[] { "POL0013" }));

    [Test]
    public async Task A_failure_at_an_additional_file_names_the_file() => Assert.That(
        Texts(await RunAsync(static start => start.OnAdditionalFile(static _ => throw new InvalidOperationException()))).Single(),
        Does.StartWith("POL0013 Error 'ScriptedAnalyzer' failed at '/policy.yaml'"));

    [Test]
    public async Task A_failure_at_the_end_names_the_assembly() => Assert.That(
        Texts(await RunAsync(static start => start.OnEnd(static _ => throw new InvalidOperationException()))).Single(),
        Does.StartWith("POL0013 Error 'ScriptedAnalyzer' failed at 'Subject'"));

    [Test]
    public async Task A_failure_at_the_start_is_reported_too() => Assert.That(
        Texts(await RunAsync(static _ => throw new InvalidOperationException())).Single(),
        Does.StartWith("POL0013 Error 'ScriptedAnalyzer' failed at 'start'"));

    [Test]
    public async Task A_missing_assembly_is_reported_by_its_cause() => Assert.That(
        Texts(await RunAsync(static _ => throw new TypeInitializationException("Some.Type", new System.IO.FileNotFoundException("YamlDotNet")))).Single(),
        Does.EndWith("(FileNotFoundException: YamlDotNet)"));

    [Test]
    public async Task A_failure_keeps_what_was_registered_before_it() => Assert.That(
        Ids(await RunAsync(static start =>
        {
            start.OnFile(static _ => throw new InvalidOperationException());
            throw new InvalidOperationException();
        })),
        Is.EqualTo(new[] { "POL0013", "POL0013" }));

    [Test]
    public async Task It_is_locked()
    {
        var found = await RunAsync(static start => start.OnType(static _ => throw new InvalidOperationException()));

        Assert.That(found.Single().Descriptor.CustomTags, Does.Contain(WellKnownDiagnosticTags.NotConfigurable));
    }

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> RunAsync(Action<GuardedStart> script) =>
        Analysis.RunAsync(Code, [Analysis.File("/policy.yaml", TestPolicy.Text)], "", new ScriptedAnalyzer(script));

    private static string[] Ids(System.Collections.Immutable.ImmutableArray<Diagnostic> found) => [.. found.Select(each => each.Id)];

    private static string[] Texts(System.Collections.Immutable.ImmutableArray<Diagnostic> found) => [.. found.Select(each => $"{each.Id} {each.Severity} {each.GetMessage(null)}")];

#pragma warning disable RS1001, RS1036 // A double, which no compiler loads.
    private sealed class ScriptedAnalyzer(Action<GuardedStart> script) : PolicyAnalyzer
    {
        private protected override void Start(GuardedStart start, PolicyContext context) => script(start);
    }
#pragma warning restore RS1001, RS1036
}
