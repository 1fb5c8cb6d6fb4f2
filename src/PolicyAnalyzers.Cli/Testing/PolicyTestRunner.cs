using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>Compiles tests as a project that references the policy package, and compares what the analyzers find with what is marked.</summary>
/// <param name="folder">The policy and its tests.</param>
/// <param name="clock">Measures how long a test takes.</param>
internal sealed class PolicyTestRunner(TestFolder folder, TimeProvider clock)
{
    /// <summary>The assembly of a test that names none: one that no policy speaks of.</summary>
    private const string UsualAssembly = "PolicyTest";

    /// <summary>What a project of today opens by itself, so that a test shows what it is about and nothing else.</summary>
    private static readonly ImmutableArray<string> Usings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "PolicyAnalyzers.Annotations"];

    private readonly MetadataReference _annotations = MetadataReference.CreateFromFile(typeof(CustomerDataAttribute).Assembly.Location);
    private readonly Dictionary<string, PolicyUnderTest> _policies = new(StringComparer.Ordinal);

    /// <summary>Runs all tests of which <paramref name="filter"/> is part of file or title; stand-ins that do not compile are all that is reported.</summary>
    /// <returns>The run; null where no test is left.</returns>
    /// <exception cref="UnusablePolicyException">A policy has faults.</exception>
    public async Task<TestRun?> RunAsync(string filter, CancellationToken cancellation)
    {
        var started = clock.GetUtcNow();
        var main = Policy(folder.Policy);
        var tests = folder.Tests.Select(path => PolicyTest.Read(path, folder.Relative(path))).Where(test => IsWanted(test, filter)).ToArray();
        if (tests.Length == 0)
        {
            return null;
        }

        var stubs = folder.Stubs.Select(CompileStub).ToArray();
        var outcomes = stubs.Select(stub => stub.Outcome).OfType<TestOutcome>().ToList();
        if (outcomes.Count == 0)
        {
            foreach (var test in tests)
            {
                var start = clock.GetTimestamp();
                var problems = test.Faults.IsEmpty ? await RunAsync(test, stubs, cancellation).ConfigureAwait(false) : test.Faults;
                outcomes.Add(new TestOutcome(test.Name, test.Title, clock.GetElapsedTime(start), [.. problems]));
            }
        }

        return new TestRun(main.Document.Identity, started, [.. outcomes]);
    }

    private static bool IsWanted(PolicyTest test, string filter)
        => test.Name.Contains(filter, StringComparison.OrdinalIgnoreCase) || test.Title.Contains(filter, StringComparison.OrdinalIgnoreCase);

    private PolicyUnderTest Policy(string path)
    {
        if (!_policies.TryGetValue(path, out var policy))
        {
            _policies[path] = policy = PolicyUnderTest.Read(path);
        }

        return policy;
    }

    private async Task<IEnumerable<TestProblem>> RunAsync(PolicyTest test, IReadOnlyList<CompiledStub> stubs, CancellationToken cancellation)
    {
        var path = test.Header.Policy is { } other ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test.Path)!, other)) : folder.Policy;
        if (!File.Exists(path))
        {
            return [test.Source.Problem(ProblemKind.Broken, default, $"The policy '{test.Header.Policy}', which the test names, does not exist. Its path counts from the folder of the test.")];
        }

        var policy = Policy(path);
        var assembly = test.Header.Assembly ?? UsualAssembly;
        var usings = string.Concat(Usings.Append(policy.Namespace).Select(name => $"global using {name};\n"));
        var compilation = InMemory.Library(
            assembly,
            [InMemory.Parse(test.Code!.Text, test.Path), InMemory.Parse(usings, "Usings.cs")],
            // A test that is said to be in the stand-in's assembly takes its place.
            stubs.Where(stub => !stub.Sources.Assembly.Equals(assembly, StringComparison.OrdinalIgnoreCase)).Select(stub => stub.Reference!).Append(_annotations).Append(policy.Constants));
        var errors = InMemory.Errors(compilation);
        return errors.IsEmpty
            ? await AnalyzeAsync(test, compilation, policy, cancellation).ConfigureAwait(false)
            : errors.Select(error => Broken(error, test));
    }

    private async Task<IEnumerable<TestProblem>> AnalyzeAsync(PolicyTest test, Compilation compilation, PolicyUnderTest policy, CancellationToken cancellation)
    {
        var build = new BuildOptions(("MSBuildProjectDirectory", Path.Combine(folder.Root, TestFolder.TestsName)), ("PolicyAsOf", test.Header.AsOf));
        var failures = new ConcurrentQueue<Exception>();
        var settings = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([policy.File], build),
            (failure, _, _) => failures.Enqueue(failure),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var findings = await new CompilationWithAnalyzers(compilation, ProductAnalyzers.All, settings).GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
        return failures.TryPeek(out var failure)
            ? throw new InvalidOperationException($"An analyzer failed on {test.Name}.", failure)
            : new FindingComparison(test, test.Code!, policy.Document).Compare(findings.OrderBy(finding => finding.Location.SourceSpan.Start));
    }

    private CompiledStub CompileStub(StubSources stub)
    {
        var trees = stub.Files.Select(file => InMemory.Parse(File.ReadAllText(file), file)).ToArray();
        var library = InMemory.Library(stub.Assembly, trees, [_annotations]);
        var errors = InMemory.Errors(library);
        return errors.IsEmpty
            ? new CompiledStub(stub, InMemory.Emit(library), null)
            : new CompiledStub(stub, null, new TestOutcome(folder.Relative(stub.Files[0]), $"Stand-in for {stub.Assembly}", TimeSpan.Zero, [.. errors.Select(Broken)]));
    }

    private TestProblem Broken(Diagnostic error)
    {
        var file = error.Location.SourceTree?.FilePath ?? "";
        return new TestSource(folder.Relative(file), error.Location.SourceTree?.ToString() ?? "").Problem(ProblemKind.Broken, error.Location.SourceSpan, NotCompiled(error));
    }

    private static TestProblem Broken(Diagnostic error, PolicyTest test)
        => test.Source.Problem(ProblemKind.Broken, error.Location.SourceTree?.FilePath == test.Path ? test.Code!.InMarkup(error.Location.SourceSpan) : default, NotCompiled(error));

    private static string NotCompiled(Diagnostic error)
        => $"This is not C# that compiles, so nothing can be said of it ({error.Id}): {error.GetMessage(CultureInfo.InvariantCulture)}";

    private sealed record CompiledStub(StubSources Sources, MetadataReference? Reference, TestOutcome? Outcome);
}
