using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Testing.Hosting;

namespace PolicyAnalyzers.Testing.Verification;

/// <summary>A reported diagnostic with the project that it was reported for.</summary>
internal sealed class FoundDiagnostic(Diagnostic diagnostic, Project project, string filePathPrefix)
{
    public Diagnostic Diagnostic => diagnostic;

    public Project Project => project;

    public string Message { get; } = diagnostic.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The location and the additional locations; empty without a location.</summary>
    public ImmutableArray<FileLinePositionSpan> Spans { get; } = Locate(diagnostic, filePathPrefix, mapped: false);

    /// <summary>The same as the developer sees it, by <c>#line</c>.</summary>
    public ImmutableArray<FileLinePositionSpan> MappedSpans { get; } = Locate(diagnostic, filePathPrefix, mapped: true);

    private static ImmutableArray<FileLinePositionSpan> Locate(Diagnostic diagnostic, string prefix, bool mapped)
        => diagnostic.Location.Kind == LocationKind.None
            ? []
            : [.. diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => Locate(location, prefix, mapped))];

    private static FileLinePositionSpan Locate(Location location, string prefix, bool mapped)
    {
        var span = mapped ? location.GetMappedLineSpan() : location.GetLineSpan();
        return new FileLinePositionSpan(FilePaths.Absolute(span.Path ?? "", prefix), span.Span);
    }
}
