using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Support;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Schemas;

/// <summary>What an editor shows beside a key.</summary>
internal static class SchemaTexts
{
    /// <summary>Writes a key's path, what it means and what holds where it is not written; in the schema of fragments also what one may do with it.</summary>
    public static void WriteKey(JsonWriter json, KeyDeclaration key, string path, bool isFragment)
    {
        var right = isFragment && FragmentRights.IsJudged(path) ? " " + FragmentRights.Sentence(path, key.Shape) : "";
        json.Name("title").Value(path).Name("description").Value(Description(key) + right);
        WriteDefault(json, key);
        SchemaExamples.Write(json, path);
    }

    /// <summary>Writes what a term of the taxonomy means that stands as a key.</summary>
    public static void WriteTerm(JsonWriter json, string id)
    {
        if (Label(id) is { } label)
        {
            json.Name("title").Value(id).Name("description").Value(label + ".");
        }
    }

    /// <summary>The label of a term of the taxonomy; null for any other word.</summary>
    public static string? Label(string id)
    {
        foreach (var category in Categories.All)
        {
            if (category.Term.Id == id)
            {
                return category.Term.Label;
            }
        }

        foreach (var table in new[] { PurposeKinds.All, LegalBases.All, OriginSources.All, DestinationKinds.All })
        {
            foreach (var term in table)
            {
                if (term.Id == id)
                {
                    return term.Label;
                }
            }
        }

        return null;
    }

    private static string Description(KeyDeclaration key)
    {
        var text = key.Meaning;
        if ((key.Shape.Target ?? key.Shape.Item?.Target ?? key.Shape.OtherKey?.Target) is { Sections: { IsEmpty: false } sections })
        {
            text += $" Ids are defined under '{string.Join("', '", sections)}'.";
        }

        if (key.Default is { } fallback)
        {
            text += $" Default: {fallback}.";
        }

        var rules = key.ReadBy;
        return rules.IsEmpty ? text : $"{text} Read by {string.Join(", ", rules)}.";
    }

    // Some defaults, such as 'the id', are no value: they say where the value comes from.
    private static void WriteDefault(JsonWriter json, KeyDeclaration key)
    {
        if (key.Default is not { } fallback)
        {
            return;
        }

        if (key.Shape.Kind == ValueKind.List && fallback[0] == '[')
        {
            json.Name("default").Values(fallback.Trim('[', ']').Replace(" ", "").Split(','));
        }
        else if (key.Shape.Words.IndexOf(fallback) >= 0 || key.Shape.Kind is ValueKind.Switch or ValueKind.Zone)
        {
            json.Name("default").Value(fallback);
        }
    }
}
