using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>A file with what was found in it.</summary>
/// <param name="File">The file.</param>
/// <param name="Lines">Its text, line by line, for excerpts.</param>
/// <param name="Problems">What is wrong, in the order of the file.</param>
internal sealed record CheckedFile(InputFile File, ImmutableArray<string> Lines, ImmutableArray<Problem> Problems)
{
    /// <summary>How many faults were found besides those that are listed.</summary>
    public int More { get; init; }

    /// <summary>There may be more faults than <see cref="More"/> says: nobody counted on.</summary>
    public bool MoreIsAtLeast { get; init; }

    /// <summary>Why the file could not be judged, as a sentence without a final stop; null where it was.</summary>
    public string? NotChecked { get; init; }

    /// <summary>What the file is, where it could be read: <c>Contoso.CustomerData 2.1.0</c>.</summary>
    public string? Subject { get; init; }

    /// <summary>SHA-256 by which the file is known, where it could be read.</summary>
    public string? Hash { get; init; }

    /// <summary>What it holds: <c>8 uses</c>.</summary>
    public ImmutableArray<(string One, string Many, int Number)> Counts { get; init; } = [];

    /// <summary>The policy, where the file is one and could be read.</summary>
    public PolicyDocument? Policy { get; init; }

    /// <summary>The file with more problems, in order.</summary>
    public CheckedFile With(ImmutableArray<Problem> more) => this with { Problems = Sort(Problems.AddRange(more)) };

    private static ImmutableArray<Problem> Sort(ImmutableArray<Problem> problems) => problems.Sort(static (left, right) =>
    {
        var byPlace = left.Span.Start.CompareTo(right.Span.Start);
        return byPlace != 0 ? byPlace : string.CompareOrdinal(left.Rule, right.Rule);
    });
}
