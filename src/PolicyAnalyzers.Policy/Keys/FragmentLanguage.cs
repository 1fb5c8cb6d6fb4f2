using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Vocabulary;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>The language of a team's fragment: that of a policy, with a header of its own in the place of <c>policy</c>.</summary>
public static class FragmentLanguage
{
    /// <summary>The header.</summary>
    public const string Header = "fragment";

    internal const string Waivers = "waivers";

    private static readonly ValueShape HeaderShape = Map(
        Required("id", Id, "The fragment's id.", "POL0900"),
        Required("extends", Id, "The id of the organisation's policy that it adds to.", "POL0004"),
        Key("repository", Text, "The repository that it is for, as owner/name: what delegations are given to.", "POL0004"),
        Key("contact", Text, "Whom to ask about it."),
        Key("effective", Date, "The first day on which its registrations hold; a delegation can limit how long they last.", "POL0004"));

    /// <summary>The file as a whole.</summary>
    public static ValueShape Root { get; } = new(ValueKind.Map) { Keys = RootKeys() };

    /// <summary>Whether a fragment can add whole cards to a section: what a delegation can grant, and waivers, which need an approval.</summary>
    internal static bool IsRegistrable(string section) => section is Waivers || Choices.Registrations.IndexOf(section) >= 0;

    private static ImmutableArray<KeyDeclaration> RootKeys()
    {
        var keys = ImmutableArray.CreateBuilder<KeyDeclaration>();
        foreach (var key in PolicyLanguage.Root.Keys)
        {
            keys.Add(key.Name == "policy" ? Required(Header, HeaderShape, "Whose fragment it is, and which policy it adds to.") : key);
        }

        return keys.ToImmutable();
    }
}
