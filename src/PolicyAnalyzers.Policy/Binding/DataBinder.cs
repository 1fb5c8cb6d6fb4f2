using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Binding;

/// <summary>Binds what counts as customer data.</summary>
internal static class DataBinder
{
    public static DataSection Data(Fields data)
    {
        var attributes = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var entry in data.Map("attributes").Node.Entries)
        {
            attributes.Add(entry.Key.Value, ((ScalarNode)entry.Value).Value);
        }

        var exempt = ImmutableArray.CreateBuilder<Exemption>();
        foreach (var entry in data.Map("exempt").Node.Entries)
        {
            exempt.Add(ExemptionOf(entry.Key, entry.Value));
        }

        var emotion = data.Map("emotion");
        return new DataSection
        {
            Require = data.Has("require") ? Stages(data.Texts("require")) : new DataSection().Require,
            GroupByType = data.Text("group-by") != "member",
            Generated = data.Texts("generated"),
            Languages = data.Texts("languages"),
            Categories = new Cards<CategoryCard>(() => AllCategories(data.Map("categories"))),
            Attributes = attributes.ToImmutable(),
            Exempt = exempt.ToImmutable(),
            Emotion = data.Has("emotion") ? new EmotionRule(emotion.Text("hold") == "detect", emotion.Text("workflow")) : null,
        };
    }

    /// <summary>Binds one exemption.</summary>
    public static Exemption ExemptionOf(ScalarNode symbol, Node value)
    {
        // The short form says the same as a map of the reason alone, and so has the same hash.
        var fields = value is ScalarNode reason
            ? new Fields(new MappingNode(new() { new(new ScalarNode("reason", quoted: false, reason.Span), reason) }, reason.Span))
            : new Fields(value);
        return new Exemption(Fields.ToSymbol(symbol), fields.Text("reason", ""))
        {
            ApprovedBy = fields.Reference("approved-by"),
            ApprovedOn = fields.Date("approved-on"),
            Signature = fields.Text("signature"),
            ContentHash = Approvals.ContentHash.Of(fields.Node, "approved-by", "approved-on", "signature"),
        };
    }

    private static Stages Stages(ImmutableArray<string> names)
    {
        var stages = Model.Stages.None;
        foreach (var name in names)
        {
            // The words stand in the order of the flags.
            stages |= (Stages)(1 << Choices.Stages.IndexOf(name));
        }

        return stages;
    }

    /// <summary>The taxonomy's categories with what the policy says of them, then those that it adds.</summary>
    private static ImmutableArray<CategoryCard> AllCategories(Fields said)
    {
        var cards = ImmutableArray.CreateBuilder<CategoryCard>();
        foreach (var known in Categories.All)
        {
            var id = new Located<string>(known.Term.Id, SourceSpan.FileStart);
            var card = new CategoryCard(id, known.Term.Label) { Kind = known.Kind, Role = known.Role, Dpv = known.Term.Dpv, Fides = known.Term.Fides };
            cards.Add(said.Node.FindKey(known.Term.Id) is { } key ? Add(card, key, said.Map(key.Value)) : card);
        }

        foreach (var entry in said.Node.Entries)
        {
            if (Categories.Ids.IndexOf(entry.Key.Value) < 0)
            {
                // A new identifier identifies a person by itself unless the taxonomy can say more; other kinds say something about one.
                var fields = new Fields(entry.Value);
                var role = fields.Text("kind") == "identity" ? "direct" : "attribute";
                cards.Add(Add(new CategoryCard(Fields.Locate(entry.Key), entry.Key.Value) { Role = role }, entry.Key, fields));
            }
        }

        return cards.ToImmutable();
    }

    private static CategoryCard Add(CategoryCard card, ScalarNode key, Fields said) => card with
    {
        IdAt = Fields.Locate(key),
        Kind = said.Text("kind", card.Kind),
        Protection = said.Text("protection"),
        Terms = said.Texts("terms"),
        Dpv = said.Has("dpv") ? said.Texts("dpv") : card.Dpv,
        Fides = said.Has("fides") ? said.Texts("fides") : card.Fides,
        Retired = said.Switch("retired"),
        ReplacedBy = said.Reference("replaced-by"),
    };
}
