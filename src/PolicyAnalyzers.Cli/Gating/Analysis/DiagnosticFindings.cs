using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>Diagnostics of our rules as findings.</summary>
internal static class DiagnosticFindings
{
    /// <summary>The finding that a diagnostic is.</summary>
    public static Finding Of(Diagnostic diagnostic, Microsoft.CodeAnalysis.Compilation compilation, string project) => new(
        diagnostic.Id,
        diagnostic.GetMessage(CultureInfo.InvariantCulture),
        PlaceOf(diagnostic.Location),
        [.. diagnostic.AdditionalLocations.Select(PlaceOf).OfType<Place>()],
        diagnostic.Properties
            .Where(property => property.Value is not null)
            .ToImmutableSortedDictionary(property => property.Key, property => property.Value!, StringComparer.Ordinal),
        diagnostic.IsSuppressed ? Justification(diagnostic, compilation) : null,
        [project]);

    // A line directive is the repository's word, and could name a file that nobody looks at. What a tool generates has no file, and its directive is all there is.
    private static Place? PlaceOf(Location location)
    {
        if (location.Kind is not (LocationKind.SourceFile or LocationKind.ExternalFile))
        {
            return null;
        }

        var own = location.GetLineSpan();
        var span = location.Kind == LocationKind.SourceFile && !File.Exists(own.Path) ? location.GetMappedLineSpan() : own;
        return new Place(
            span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
    }

    private static string Justification(Diagnostic diagnostic, Microsoft.CodeAnalysis.Compilation compilation)
        => diagnostic.GetSuppressionInfo(compilation)?.Attribute?.NamedArguments
            .FirstOrDefault(argument => argument.Key.Equals("Justification", StringComparison.Ordinal)).Value.Value as string ?? string.Empty;
}
