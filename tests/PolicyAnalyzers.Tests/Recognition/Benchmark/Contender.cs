using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>Something that says which declarations hold customer data.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="CategoryOf">The category, as labels name it, that it finds in the row of an outcome; null: none.</param>
internal sealed record Contender(string Name, Func<LabelOutcome, string?> CategoryOf)
{
    /// <summary>A category that labels do not have: what it found is none of them.</summary>
    public const string Other = "other";

    /// <summary>All that are compared, on the same rows in the same run.</summary>
    public static IReadOnlyList<Contender> All { get; } =
    [
        new("PolicyAnalyzers", outcome => outcome.Found),
        new("CodeQL's name patterns", outcome => CodeQlNamePatterns.CategoryOf(outcome.Row.Member)),
        new("plain words as substrings", outcome => Substrings.PlainWords.CategoryOf(outcome.Row.Member)),
        new("the terms that ship as substrings", outcome => Substrings.ShippedTerms.CategoryOf(outcome.Row.Member)),
    ];
}
