using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Testing.Verification;

/// <summary>Sorts by path, place, id and message, so that every run sees the same order. Diagnostics without a location come first.</summary>
internal sealed class FoundDiagnosticOrder : IComparer<FoundDiagnostic>
{
    public static FoundDiagnosticOrder Instance { get; } = new();

    public int Compare(FoundDiagnostic? x, FoundDiagnostic? y) => Key(x!).CompareTo(Key(y!)) is var place and not 0
        ? place
        : string.CompareOrdinal(x!.Diagnostic.Id, y!.Diagnostic.Id) is var id and not 0
            ? id
            : string.CompareOrdinal(x.Message, y.Message);

    private static (Path Path, int Start, int Column, int End, int EndColumn) Key(FoundDiagnostic found)
        => found.Spans.IsEmpty
            ? default
            : (new Path(found.Spans[0].Path), found.Spans[0].StartLinePosition.Line, found.Spans[0].StartLinePosition.Character,
                found.Spans[0].EndLinePosition.Line, found.Spans[0].EndLinePosition.Character);

    private readonly record struct Path(string? Text) : IComparable<Path>
    {
        public int CompareTo(Path other) => string.CompareOrdinal(Text, other.Text);
    }
}
