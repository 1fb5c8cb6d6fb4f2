using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Cli.Testing;
using PolicyAnalyzers.Testing.Hosting;

namespace PolicyAnalyzers.Cli.Recompiling;

/// <summary>A compilation made again from what the compiler was given, generated sources included.</summary>
/// <param name="Invocation">The run of the compiler.</param>
/// <param name="Compilation">The compilation.</param>
/// <param name="Options">What analyzers see of the build.</param>
/// <param name="Remarks">What could not be made again: generators that cannot be loaded, files that are gone.</param>
internal sealed record Recompilation(CompilerInvocation Invocation, CSharpCompilation Compilation, AnalyzerOptions Options, ImmutableArray<string> Remarks)
{
    /// <summary>By absolute path, SHA-256 of each source file that the compiler was given, in lower-case hexadecimal digits.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; private init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Makes the compilation.</summary>
    public static Recompilation Of(CompilerInvocation invocation, GeneratorLoader generators, CancellationToken cancellation)
        => Of(invocation, generators, new ReferenceCache(), cancellation);

    /// <summary>Makes the compilation, with references that others share.</summary>
    public static Recompilation Of(CompilerInvocation invocation, GeneratorLoader generators, ReferenceCache references, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(invocation.Project)!;
        var parsed = CSharpCommandLineParser.Default.Parse(invocation.Arguments, folder, sdkDirectory: null);
        var remarks = new List<string>();
        var sources = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var configuration = AnalyzerConfigSet.Create(
            Texts(parsed.AnalyzerConfigPaths, remarks).Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToImmutableArray());
        var options = new AnalyzerOptions(
            [.. Texts(parsed.AdditionalFiles.Select(file => file.Path), remarks).Select(AdditionalText (file) => new PolicyText(file.Path, file.Text))],
            new ConfigOptionsProvider(configuration));
        var compilation = CSharpCompilation.Create(
            parsed.CompilationName ?? Path.GetFileNameWithoutExtension(invocation.Project),
            parsed.SourceFiles.Select(file => file.Path).Where(path => Exists(path, remarks)).Select(Parse),
            parsed.MetadataReferences
                .Select(reference => (Path: Path.GetFullPath(reference.Reference, folder), reference.Properties))
                .Where(reference => Exists(reference.Path, remarks))
                .Select(reference => references.Get(reference.Path, reference.Properties)),
            parsed.CompilationOptions.WithSyntaxTreeOptionsProvider(new ConfigTreeOptionsProvider(configuration)));
        return new Recompilation(invocation, Generate(compilation, parsed, options, generators, remarks, cancellation), options, [.. remarks]) { Sources = sources.ToImmutable() };

        SyntaxTree Parse(string path)
        {
            var bytes = File.ReadAllBytes(path);
            sources[path] = Convert.ToHexStringLower(SHA256.HashData(bytes));
            using var stream = new MemoryStream(bytes);
            return CSharpSyntaxTree.ParseText(SourceText.From(stream, parsed.Encoding, parsed.ChecksumAlgorithm), parsed.ParseOptions, path, cancellation);
        }
    }

    private static CSharpCompilation Generate(
        CSharpCompilation compilation, CSharpCommandLineArguments parsed, AnalyzerOptions options, GeneratorLoader loader, List<string> remarks, CancellationToken cancellation)
    {
        // What the build's own compiler wrote down need not be generated again, by code of the repository, in this process.
        if (parsed.GeneratedFilesOutputDirectory is { } written)
        {
            return compilation.AddSyntaxTrees(GeneratedSources.In(written).Select(path =>
                CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), System.Text.Encoding.UTF8), parsed.ParseOptions, path, cancellation)));
        }

        var generators = parsed.AnalyzerReferences.SelectMany(reference => loader.Load(reference.FilePath, remarks)).ToImmutableArray();
        if (generators.IsEmpty)
        {
            return compilation;
        }

        CSharpGeneratorDriver
            .Create(generators, options.AdditionalFiles, parsed.ParseOptions, options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancellation);
        return (CSharpCompilation)generated;
    }

    private static IEnumerable<(string Path, string Text)> Texts(IEnumerable<string> paths, List<string> remarks)
        => paths.Where(path => Exists(path, remarks)).Select(path => (path, File.ReadAllText(path)));

    private static bool Exists(string path, List<string> remarks)
    {
        var exists = File.Exists(path);
        if (!exists)
        {
            remarks.Add($"'{path}' was given to the compiler and is gone.");
        }

        return exists;
    }
}
