using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Guard;
using PolicyAnalyzers.Tests.Constants;
using PolicyAnalyzers.Tests.Recognition;

namespace PolicyAnalyzers.Tests.Guard;

/// <summary>Runs the guard as a build does.</summary>
internal static class GuardRun
{
    /// <summary>The compilation of these sources with what the guard adds to it. The first is <c>/src/Subject.cs</c>, the others have numbers.</summary>
    public static Compilation Over(AdditionalText[] files, PolicyProject build, params string[] sources)
    {
        var trees = sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: index == 0 ? "/src/Subject.cs" : $"/src/Subject{index}.cs"));
        var compilation = Compiling.Library("").RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        CSharpGeneratorDriver.Create([new SuppressionGuard().AsSourceGenerator()], files.ToImmutableArray(), optionsProvider: build)
            .RunGeneratorsAndUpdateCompilation(compilation, out var guarded, out var failures);
        Assert.That(failures, Is.Empty);
        return guarded;
    }

    /// <summary>The errors of the compiler as it prints them: <c>path(line) text</c>.</summary>
    public static string[] Errors(this Compilation compilation) =>
    [
        .. compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => $"{found.Location.GetMappedLineSpan().Path}({found.Location.GetMappedLineSpan().StartLinePosition.Line + 1}) {found.Id} {found.GetMessage(null)}"),
    ];
}
