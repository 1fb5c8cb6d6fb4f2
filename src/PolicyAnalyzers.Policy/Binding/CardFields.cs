using System;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Binding;

/// <summary>One card of a section, with what every card may say.</summary>
internal readonly struct CardFields
{
    private CardFields(ScalarNode key, Node value)
    {
        Id = Fields.Locate(key);
        Fields = new Fields(value);
    }

    public Located<string> Id { get; }

    public Fields Fields { get; }

    public string Title => Fields.Text("title", Id.Value);

    public bool Retired => Fields.Switch("retired");

    public Located<string>? ReplacedBy => Fields.Reference("replaced-by");

    /// <summary>Binds the cards of a section when they are first asked for.</summary>
    public static Cards<T> Bind<T>(Node? section, Func<CardFields, T> bind)
        where T : Card =>
        section is MappingNode { Entries.Count: > 0 } mapping ? new Cards<T>(() => BindAll(mapping, bind)) : Cards<T>.None;

    private static ImmutableArray<T> BindAll<T>(MappingNode mapping, Func<CardFields, T> bind)
    {
        var cards = ImmutableArray.CreateBuilder<T>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
        {
            cards.Add(bind(new CardFields(entry.Key, entry.Value)));
        }

        return cards.MoveToImmutable();
    }
}
