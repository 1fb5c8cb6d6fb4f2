using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>The words in which the language is declared.</summary>
internal static class Shape
{
    public static readonly ValueShape Text = new(ValueKind.Text);
    public static readonly ValueShape Id = new(ValueKind.Id);
    public static readonly ValueShape Switch = new(ValueKind.Switch);
    public static readonly ValueShape WholeNumber = new(ValueKind.WholeNumber);
    public static readonly ValueShape Percent = new(ValueKind.Percent);
    public static readonly ValueShape Duration = new(ValueKind.Duration);
    public static readonly ValueShape Date = new(ValueKind.Date);
    public static readonly ValueShape Time = new(ValueKind.Time);
    public static readonly ValueShape Zone = new(ValueKind.Zone);
    public static readonly ValueShape Version = new(ValueKind.Version);
    public static readonly ValueShape Language = new(ValueKind.Language);
    public static readonly ValueShape Country = new(ValueKind.Country);
    public static readonly ValueShape DpvTerm = new(ValueKind.DpvTerm);
    public static readonly ValueShape FidesKey = new(ValueKind.FidesKey);
    public static readonly ValueShape SymbolId = new(ValueKind.SymbolId);
    public static readonly ValueShape Level = Choice(Choices.Levels);

    public static readonly ValueShape Symbol = new(ValueKind.Symbol)
    {
        SingleForm = SymbolId,
        MapForm = Map(
            Required("assembly", Text, "The assembly in which the symbol must resolve: its simple name, and for one with a strong name also 'NAME, PublicKeyToken=TOKEN'.", "POL0011"),
            Required("symbol", SymbolId, "The symbol's documentation id.", "POL0011")),
    };

    public static readonly ValueShape LevelSchedule = new(ValueKind.LevelSchedule) { SingleForm = Level, MapForm = MapOf(Level, Date) };

    public static readonly ValueShape Texts = List(Text);
    public static readonly ValueShape Symbols = List(Symbol);

    public static ValueShape Choice(ImmutableArray<string> words) => new(ValueKind.Choice) { Words = words };

    /// <summary>The id of a card in one section.</summary>
    public static ValueShape Reference(string noun, string section) => Reference(noun, section, ImmutableArray<string>.Empty);

    /// <summary>The id of a card in one section, or a built-in term.</summary>
    public static ValueShape Reference(string noun, string section, ImmutableArray<string> terms) =>
        new(ValueKind.Reference) { Target = new ReferenceTarget(noun, ImmutableArray.Create(section), terms) };

    /// <summary>A built-in term.</summary>
    public static ValueShape Term(string noun, ImmutableArray<string> terms) =>
        new(ValueKind.Reference) { Target = new ReferenceTarget(noun, ImmutableArray<string>.Empty, terms) };

    public static ValueShape List(ValueShape item) => new(ValueKind.List) { Item = item };

    /// <summary>A map of declared keys.</summary>
    public static ValueShape Map(params KeyDeclaration[] keys) => new(ValueKind.Map) { Keys = ImmutableArray.Create(keys) };

    /// <summary>A map from keys that the policy chooses.</summary>
    public static ValueShape MapOf(ValueShape key, ValueShape value) => new(ValueKind.Map) { OtherKey = key, Item = value };

    /// <summary>A section of cards: a map from ids to maps of declared keys, to which the keys that any card may have are added.</summary>
    /// <param name="path">The section's path.</param>
    /// <param name="keys">The cards' own keys.</param>
    public static ValueShape Cards(string path, params KeyDeclaration[] keys) =>
        MapOf(Id, new ValueShape(ValueKind.Map)
        {
            Keys = ImmutableArray.Create(keys)
                .Add(Key("retired", Switch, "No longer to be used in new code.", "POL3005", fallback: "off"))
                .Add(Key("replaced-by", Reference("an entry", path), "The id of the entry of this section that takes its place.")),
        });

    public static KeyDeclaration Key(string name, ValueShape shape, string meaning, string rules = "", string? fallback = null) =>
        new(name, shape, meaning, rules) { Default = fallback };

    public static KeyDeclaration Required(string name, ValueShape shape, string meaning, string rules = "") =>
        new(name, shape, meaning, rules) { IsRequired = true };

    /// <summary>A key that must be there where the other is not, and must not where it is. The other is declared with <see cref="Key"/>.</summary>
    public static KeyDeclaration RequiredUnless(string other, string name, ValueShape shape, string meaning, string rules = "") =>
        new(name, shape, meaning, rules) { IsRequired = true, Alternative = other };
}
