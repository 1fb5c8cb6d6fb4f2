using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>
/// Writes annotations below GitHub's limits: ten errors, ten warnings and ten notices for a step
/// (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations). What comes after them GitHub drops without a word.
/// </summary>
internal static class GitHubAnnotations
{
    private const int MostOfAKind = 10;

    /// <summary>Writes the first of each kind as annotations, and the rest as lines of the log after a notice that counts them.</summary>
    /// <param name="annotations">The most severe first.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(IEnumerable<GitHubAnnotation> annotations, TextWriter writer)
    {
        var all = annotations.ToImmutableArray();
        var shown = new HashSet<GitHubAnnotation>(all.GroupBy(annotation => annotation.Kind).SelectMany(kind => kind.Take(MostOf(kind.Key))), ReferenceEqualityComparer.Instance);
        foreach (var annotation in all.Where(shown.Contains))
        {
            writer.WriteLine(annotation.ToCommand());
        }

        var rest = all.Where(annotation => !shown.Contains(annotation)).ToImmutableArray();
        if (rest.IsEmpty)
        {
            return;
        }

        var counts = rest.GroupBy(annotation => annotation.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => Count.Of(kind.Count(), kind.Key, kind.Key + "s"));
        writer.WriteLine(new GitHubAnnotation("notice", FormattableString.Invariant($"{string.Join(" and ", counts)} more than these: they stand below in the log, since GitHub shows {MostOfAKind} annotations of a kind for a step."))
        {
            Title = "More than GitHub shows",
        }.ToCommand());
        foreach (var annotation in rest)
        {
            writer.WriteLine(annotation.ToLine());
        }
    }

    // The last notice is kept for the sentence.
    private static int MostOf(string kind) => kind == "notice" ? MostOfAKind - 1 : MostOfAKind;
}
