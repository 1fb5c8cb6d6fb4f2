using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Comparison;

/// <summary>What it does to add or remove an entry of a map. For two maps that depends on what the entry says.</summary>
internal static class EntryDirections
{
    /// <summary>Attributes that mean something.</summary>
    public const string Attributes = "data.attributes";

    private const string Models = "models";

    /// <summary>What it does that an entry is new (no older one) or gone (no newer one).</summary>
    public static ChangeEffect OfEntry(string section, Node? older, Node? newer)
    {
        var entry = older ?? newer;
        var tighter = section switch
        {
            Attributes => IsNone(entry) ? Direction.Fewer : Direction.More,

            // A cleaner takes findings away; sources, sinks and what passes data on add some.
            Models => (entry as MappingNode)?.Find("cleans") is null ? Direction.More : Direction.Fewer,
            _ => KeyDirections.Find(section)!.Tighter,
        };
        return tighter switch
        {
            Direction.Wording => ChangeEffect.Rewords,
            Direction.Either => ChangeEffect.Either,
            _ => (tighter == Direction.More) == (older is null) ? ChangeEffect.Tightens : ChangeEffect.Loosens,
        };
    }

    /// <summary>What it does that an attribute means something else: <c>none</c> takes findings away.</summary>
    public static ChangeEffect OfAttribute(Node older, Node newer) => (IsNone(older), IsNone(newer)) switch
    {
        (true, false) => ChangeEffect.Tightens,
        (false, true) => ChangeEffect.Loosens,
        _ => NodeText.Of(older) == NodeText.Of(newer) ? ChangeEffect.None : ChangeEffect.Either,
    };

    private static bool IsNone(Node? meaning) => NodeText.Of(meaning) == "none";
}
