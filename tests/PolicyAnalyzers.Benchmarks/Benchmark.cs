using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Benchmarks.Compiling;
using PolicyAnalyzers.Benchmarks.Measuring;
using PolicyAnalyzers.Benchmarks.Reporting;
using PolicyAnalyzers.Benchmarks.Variants;
using PolicyAnalyzers.Benchmarks.Workload;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>Generates the solution, builds the variants, measures and reports.</summary>
internal static class Benchmark
{
    public static void Run(BenchmarkOptions options)
    {
        var folder = options.Keep?.FullName ?? Directory.CreateTempSubdirectory("policy-analyzers-benchmark-").FullName;
        try
        {
            var sdk = Sdk.Find();
            var solution = SolutionGenerator.Write(Path.Combine(folder, "src"), options.Lines, options.Projects);
            var annotations = Beside("PolicyAnalyzers.Annotations.dll");
            var output = Directory.CreateDirectory(Path.Combine(folder, "out")).FullName;
            var variants = Variants(options, sdk, solution, annotations, output);
            using var compiler = new Compiler(sdk, solution, annotations, output, options.UsesServers);
            var measurements = Rounds.Run(compiler, variants, options.Runs, Console.Error.WriteLine);
            var report = Report.Write(measurements, solution, sdk);
            Console.WriteLine(report);
            if (options.Output is not null)
            {
                MarkedSection.Replace(options.Output.FullName, report, options.UsesServers ? "server" : null);
            }
        }
        finally
        {
            if (options.Keep is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static ImmutableArray<Variant> Variants(
        BenchmarkOptions options, Sdk sdk, GeneratedSolution solution, string annotations, string folder)
    {
        var package = AnalyzerFolder.Open(options.Analyzers.FullName);
        var empty = Path.Combine(folder, "EmptyAnalyzers.dll");
        // Under any other name the analyzers would not take it for a policy.
        var policy = options.Policy.CopyTo(Path.Combine(folder, "policy.yaml"), overwrite: true).FullName;
        EmptyAnalyzers.Build(package.Analyzers, Compilation(sdk, solution, annotations), new AnalyzerOptions([new PolicyText(policy)]), empty);
        var banned = Directory.EnumerateFiles(Path.Combine(BannedApiAnalyzers(), "analyzers", "dotnet", "cs"), "*.dll");
        return
        [
            new Variant("none", "no analyzers", [], []),
            new Variant("empty", "empty analyzers", [empty], []),
            new Variant("package", "PolicyAnalyzers", package.Files, [policy]),
            new Variant("banned", "BannedApiAnalyzers", [.. banned.Order(StringComparer.Ordinal)], [Beside("BannedSymbols.txt")]),
        ];
    }

    // What the analyzers register may depend on what a compilation refers to and holds.
    private static CSharpCompilation Compilation(Sdk sdk, GeneratedSolution solution, string annotations) => CSharpCompilation.Create(
        solution.Projects[0].Name,
        solution.Projects[0].Sources.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)),
        sdk.References.Append(annotations).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static string BannedApiAnalyzers() => typeof(Benchmark).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "BannedApiAnalyzers").Value!;

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
