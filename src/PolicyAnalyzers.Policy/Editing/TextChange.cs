using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>A piece of the text and what takes its place.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters that go; 0 where text is only put in.</param>
/// <param name="Text">What comes.</param>
/// <param name="Within">The map to which it adds an entry, if it does: then several may stand at one place, one after the other.</param>
internal sealed record TextChange(int Start, int Length, string Text, MappingNode? Within = null)
{
    public int End => Start + Length;

    /// <summary>Whether it cannot be made together with one that begins later or at the same place.</summary>
    public bool Disturbs(TextChange later) => later.Start < End || (later.Start == End && (Within is null || !ReferenceEquals(Within, later.Within)));
}
