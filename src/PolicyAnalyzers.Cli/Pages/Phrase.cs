using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Pages;

/// <summary>Text of a page on one line. Nothing in it is markup: writers escape all of it.</summary>
/// <param name="Runs">Its pieces.</param>
internal sealed record Phrase(ImmutableArray<Run> Runs)
{
    /// <summary>No text.</summary>
    public static readonly Phrase Empty = new(ImmutableArray<Run>.Empty);

    public bool IsEmpty => Runs.IsEmpty;

    public static implicit operator Phrase(string text) => text.Length == 0 ? Empty : new([new Run(text)]);

    public static Phrase operator +(Phrase left, Phrase right) => new(left.Runs.AddRange(right.Runs));

    /// <summary>A name as code or another file has it.</summary>
    public static Phrase Code(string text) => new([new Run(text, IsCode: true)]);

    public static Phrase Strong(string text) => new([new Run(text, IsStrong: true)]);

    /// <summary>A link to a place on the page (<c>#anchor</c>) or elsewhere.</summary>
    public static Phrase Link(string text, string target) => new([new Run(text, Target: target)]);

    /// <summary>Phrases one after the other: <c>a, b and c</c>.</summary>
    public static Phrase List(IEnumerable<Phrase> phrases, string last = " and ")
    {
        var all = phrases.ToImmutableArray();
        var joined = Empty;
        for (var i = 0; i < all.Length; i++)
        {
            joined += (i == 0 ? "" : i == all.Length - 1 ? last : ", ") + all[i];
        }

        return joined;
    }
}
