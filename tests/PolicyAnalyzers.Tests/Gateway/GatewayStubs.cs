using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Tests.Conventions;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Gateway;

/// <summary>What the corpus is compiled against: the runtime, our annotations, the platform's SDK, and stubs of libraries. All as built assemblies, as a build sees them.</summary>
internal static class GatewayStubs
{
    private static readonly Lazy<ImmutableDictionary<string, MetadataReference>> Built = new(Build);

    private static readonly ImmutableArray<MetadataReference> Runtime =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "Microsoft.CSharp.dll" or "netstandard.dll" or "mscorlib.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        PolicyTest.AnnotationsReference,
    ];

    /// <summary>Every reference of code in an assembly of this name: a file that is part of a stub's assembly is compiled without it.</summary>
    public static IEnumerable<MetadataReference> For(string assembly) => Runtime.Concat(Built.Value.Where(each => each.Key != assembly).Select(static each => each.Value));

    /// <summary>A compilation of one text.</summary>
    public static CSharpCompilation Compile(string assembly, IEnumerable<MetadataReference> references, params string[] texts) => CSharpCompilation.Create(
        assembly,
        texts.Select((text, index) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest), path: $"/src/{assembly}/{index}.cs")),
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    // The platform first: libraries hand out its values. A library is an assembly of its file's name.
    private static ImmutableDictionary<string, MetadataReference> Build()
    {
        var platform = Repository.Files(GatewayFile.Folder + "platform", "*.cs").Select(Repository.Read).ToArray();
        var built = ImmutableDictionary<string, MetadataReference>.Empty.Add("Qualtrics.Api", Emit(Compile("Qualtrics.Api", Runtime, platform)).WithAliases(["global", "Q"]));
        foreach (var file in Repository.Files(GatewayFile.Folder + "framework", "*.cs").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            built = built.Add(name, Emit(Compile(name, Runtime.Concat(built.Values), Repository.Read(file))));
        }

        return built;
    }

    private static PortableExecutableReference Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.That(result.Diagnostics.Where(static each => each.Severity == DiagnosticSeverity.Error), Is.Empty, compilation.AssemblyName);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
