using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Support;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Schemas;

/// <summary>
/// Writes declared keys as a JSON Schema. It accepts what the reader accepts, as a YAML 1.2 editor sees it: <c>on</c> as a text,
/// <c>true</c> as a boolean, <c>3</c> as a number. What a schema cannot say is left to the reader: references, duplicates, order of dates.
/// </summary>
internal sealed class SchemaWriter
{
    private readonly JsonWriter json = new();
    private readonly List<KeyValuePair<string, Action>> definitions = new();
    private readonly HashSet<string> defined = new(StringComparer.Ordinal);

    private readonly bool isFragment;

    private SchemaWriter(bool isFragment) => this.isFragment = isFragment;

    /// <summary>Writes a schema.</summary>
    /// <param name="root">The file as a whole.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">What the file is.</param>
    /// <param name="isFragment">Whether it adds to another file, which may have said what is required.</param>
    public static string Write(ValueShape root, string title, string description, bool isFragment = false)
    {
        var writer = new SchemaWriter(isFragment);
        var json = writer.json.BeginObject();
        json.Name("$schema").Value("https://json-schema.org/draft/2020-12/schema");
        json.Name("title").Value(title).Name("description").Value(description);
        writer.WriteMap(root, "");
        json.Name("$defs").BeginObject();

        // A definition can ask for others, which are added behind it.
        for (var i = 0; i < writer.definitions.Count; i++)
        {
            json.Name(writer.definitions[i].Key).BeginObject();
            writer.definitions[i].Value();
            json.EndObject();
        }

        return json.EndObject().EndObject().ToString();
    }

    private void WriteShape(ValueShape shape, string path)
    {
        switch (shape.Kind)
        {
            case ValueKind.Map:
                WriteMap(shape, path);
                break;
            case ValueKind.List:
                json.Name("type").Value("array").Name("items").BeginObject();
                WriteShape(shape.Item!, path);
                json.EndObject();
                break;
            case ValueKind.Choice:
                WordSchemas.Write(json, shape.Words);
                break;
            case ValueKind.Reference:
                WriteReference(shape.Target!);
                break;
            case var kind when shape.SingleForm is { } single:
                Refer(NameOf(kind), () => WriteForms(single, shape.MapForm!));
                break;
            default:
                Refer(NameOf(shape.Kind), () => WordSchemas.Write(json, shape.Kind));
                break;
        }
    }

    private void WriteMap(ValueShape shape, string path)
    {
        WriteType(shape, isForm: false, isPart: isFragment && path.Length > 0 && path != FragmentLanguage.Header);
        WriteKeys(shape, path);
    }

    private void WriteType(ValueShape shape, bool isForm, bool isPart)
    {
        var required = new List<string>();
        foreach (var key in shape.Keys)
        {
            if (key.IsRequired && key.Alternative is null && !isPart)
            {
                required.Add(key.Name);
            }
        }

        // A key without a value is an empty map, which lacks whatever is required.
        json.Name("type");
        _ = isForm || required.Count > 0 ? json.Value("object") : json.Values("object", "null");
        if (required.Count > 0)
        {
            json.Name("required").Values(required);
        }

        foreach (var key in shape.Keys.Where(key => key.Alternative is not null))
        {
            // A part of a card may say neither, and says both no more than a whole one.
            if (isPart)
            {
                json.Name("not").BeginObject().Name("required").Values(key.Name, key.Alternative!).EndObject();
                continue;
            }

            json.Name("oneOf").BeginArray();
            foreach (var name in new[] { key.Name, key.Alternative! })
            {
                json.BeginObject().Name("required").Values(name).EndObject();
            }

            json.EndArray();
        }
    }

    private void WriteKeys(ValueShape shape, string path)
    {
        var isCategories = path == References.CategoriesSection;
        var known = isCategories ? Categories.Ids : shape.OtherKey?.Target?.Terms ?? shape.OtherKey?.Words ?? ImmutableArray<string>.Empty;
        var prefix = path.Length == 0 ? "" : path + ".";
        json.Name("properties").BeginObject();
        foreach (var key in shape.Keys)
        {
            WriteKey(key, prefix + key.Name);
        }

        if (known == RuleTable.Ids)
        {
            WriteRules();
        }
        else
        {
            foreach (var word in known)
            {
                json.Name(word).BeginObject();
                SchemaTexts.WriteTerm(json, word);
                WriteItem(shape, path);
                json.EndObject();
            }
        }

        json.EndObject();
        if (shape.OtherKey is not { } other || other.Kind == ValueKind.Choice || other.Target is { Sections.IsEmpty: true })
        {
            json.Name("additionalProperties").Value(false);
            return;
        }

        json.Name("propertyNames").BeginObject();
        WriteShape(other.Kind == ValueKind.Reference ? Shape.Id : other, path);
        json.EndObject().Name("additionalProperties").BeginObject();
        WriteItem(shape, path);
        if (isCategories && !isFragment)
        {
            // As the reader has it: what the taxonomy lacks must say what it is.
            json.Name("type").Value("object").Name("required").Values("kind");
        }

        json.EndObject();
    }

    private void WriteKey(KeyDeclaration key, string path)
    {
        json.Name(key.Name).BeginObject();
        SchemaTexts.WriteKey(json, key, path, isFragment);
        if (path == RuleLevels.DefaultPath)
        {
            WordSchemas.Write(json, RuleLevels.BelowLocked);
        }
        else
        {
            WriteShape(key.Shape, path);
        }

        json.EndObject();
    }

    private void WriteRules()
    {
        foreach (var rule in RuleTable.All)
        {
            if (rule.IsGovernance || rule.IsRecord)
            {
                continue;
            }

            json.Name(rule.Id).BeginObject();
            if (rule.MayBeLocked)
            {
                WriteShape(Shape.LevelSchedule, "");
            }
            else
            {
                Refer("levels-below-locked", () => WriteForms(Shape.Choice(RuleLevels.BelowLocked), RuleLevels.ScheduleBelowLocked));
            }

            json.EndObject();
        }
    }

    // The cards of categories stand under each term of the taxonomy: they are written once.
    private void WriteItem(ValueShape shape, string path)
    {
        if (path == References.CategoriesSection)
        {
            Refer("category", () => WriteMap(shape.Item!, path + ".*"));
        }
        else
        {
            WriteShape(shape.Item!, path + ".*");
        }
    }

    private void WriteForms(ValueShape single, ValueShape map)
    {
        json.Name("anyOf").BeginArray().BeginObject();
        WriteShape(single, "");
        json.EndObject().BeginObject();
        WriteType(map, isForm: true, isPart: isFragment);
        WriteKeys(map, "");
        json.EndObject().EndArray();
    }

    private void WriteReference(ReferenceTarget target)
    {
        if (target.Terms.IsEmpty)
        {
            WriteShape(Shape.Id, "");
            return;
        }

        Refer(NameOf(target), () =>
        {
            if (target.Sections.IsEmpty)
            {
                WordSchemas.Write(json, target.Terms);
                return;
            }

            json.Name("anyOf").BeginArray().BeginObject();
            WordSchemas.Write(json, target.Terms);
            json.EndObject().BeginObject();
            WriteShape(Shape.Id, "");
            json.EndObject().EndArray();
        });
    }

    private void Refer(string name, Action write)
    {
        json.Name("$ref").Value("#/$defs/" + name);
        if (defined.Add(name))
        {
            definitions.Add(new KeyValuePair<string, Action>(name, write));
        }
    }

    // 'a category of customer data' -> 'category-of-customer-data'
    private static string NameOf(ReferenceTarget target) => target.Noun.Substring(target.Noun.IndexOf(' ') + 1).Replace(' ', '-');

    private static string NameOf(ValueKind kind) => kind switch
    {
        ValueKind.WholeNumber => "whole-number",
        ValueKind.SymbolId => "symbol-id",
        ValueKind.DpvTerm => "dpv-term",
        ValueKind.FidesKey => "fides-key",
        ValueKind.LevelSchedule => "levels-by-date",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
