using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Tests.Generated;

/// <summary>Writes docs/policy-file.md.</summary>
internal static class PolicyFilePage
{
    private const int LongestExample = 100;

    private const string Introduction = """
        # The policy file

        One file, `policy.yaml`, says which customer data there is, what each may be used for, how customers are asked, and how strictly each rule
        binds. This page lists every key. It is written from the language as the reader declares it, so it cannot be out of date.

        - **Cards.** Everything that has an identity is a card: a map from an id to what is said of it. Code and other cards point at the id, so
          change titles freely and ids never. A card that must not be used any more says `retired: on`, and `replaced-by: ID` names the card of the
          same section that takes its place.
        - **References.** Where a value is the id of something, it must be defined under the named section, or be a term of the
          [taxonomy](#terms-of-the-taxonomy). An id that is neither is a fault, and the nearest one is suggested.
        - **Short and long.** `{ key: value }` on one line and `key: value` on lines of their own mean the same; so do `[one, two]` and lines that begin
          with `- `. Quote a text that holds `: `, ` #`, or, inside braces, a comma.
        - **Nothing is guessed.** An unknown key, a misspelt word or a date that no calendar has stops the build with its line and column, and a
          file with a fault is not in force at all. Anchors, aliases and tags of YAML are not part of the language.
        - **Fragments.** A team's [fragment](fragments.md) has the same keys, with the header [`fragment`](#fragment) in place of `policy`. "In a
          fragment" says what it may do with a key of the organisation's; it may do nothing with the others. A card that it adds it writes as it likes,
          within what was delegated. A list there says all that it should hold.
        - **Editors.** With the first line `# yaml-language-server: $schema=policy.schema.json` and that file beside it, an editor that knows YAML
          completes keys and terms, shows what they mean and underlines what is wrong.

        In the tables, `*` stands for an id or a name that you choose, and keys in **bold** are required. "Read by" names the
        [rules](rules/README.md) that depend on the key; where there is none, reports and the command line read it.


        """;

    public static string Write()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        ValueTexts.WriteTable(page);
        foreach (var key in PolicyLanguage.Root.Keys)
        {
            WriteSection(page, key);
        }

        WriteSection(page, FragmentLanguage.Root.Find(FragmentLanguage.Header)!);

        page.Append("\n## Terms of the taxonomy\n\nTerms map to the W3C Data Privacy Vocabulary (DPV) 2.3 and to Fideslang; where a cell is empty, there is no counterpart.\n");
        WriteTerms(page, "Categories of customer data", Categories.All.Select(category => (category.Term, $"{category.Kind}, {category.Role}")), "Kind");
        WriteTerms(page, "Kinds of purposes", PurposeKinds.All.Select(term => (term, "")));
        WriteTerms(page, "Legal bases", LegalBases.All.Select(term => (term, "")));
        WriteTerms(page, "Sources of data", OriginSources.All.Select(term => (term, "")));
        WriteTerms(page, "Kinds of destinations", DestinationKinds.All.Select(term => (term, "")));
        return page.ToString();
    }

    private static void WriteSection(StringBuilder page, KeyDeclaration key)
    {
        page.Append("\n## ").Append(key.Name).Append("\n\n").Append(key.Meaning).Append(key.IsRequired ? " Required." : "");
        if (IsShared(key.Name) && FragmentRights.IsJudged(key.Name))
        {
            page.Append(' ').Append(FragmentRights.Sentence(key.Name, key.Shape));
        }

        page.Append("\n\n```yaml\n").Append(KeyExamples.Section(key.Name)).Append("\n```\n");
        WriteKeys(page, key);
    }

    /// <summary>Whether a section is in fragments as in policies.</summary>
    private static bool IsShared(string section) => PolicyLanguage.Root.Find(section) is not null && FragmentLanguage.Root.Find(section) is not null;

    private static void WriteKeys(StringBuilder page, KeyDeclaration section)
    {
        var keys = PolicyLanguage.KeysOf(section.Shape, section.Name + ".").ToList();
        if (section.Shape.OtherKey is { } other && section.Shape.Keys.IsEmpty && other.Kind != ValueKind.Id)
        {
            page.Append("\nEach key is ").Append(ValueTexts.Of(other)).Append(".\n");
        }

        if (section.Name == "levels")
        {
            page.Append("\nAny other key is the id of a rule, with ").Append(ValueTexts.Of(section.Shape.Item!)).Append(". A fragment may only raise it.\n");
        }

        if (keys.Count == 0)
        {
            return;
        }

        var withFragment = keys.Any(key => Right(section, key.Key, key.Value).Length > 0);
        page.Append(withFragment
            ? "\n| Key | Meaning | Value | Default | Example | In a fragment | Read by |\n| --- | --- | --- | --- | --- | --- | --- |\n"
            : "\n| Key | Meaning | Value | Default | Example | Read by |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var (path, key) in keys)
        {
            if (IsOfAnyCard(path))
            {
                continue;
            }

            WriteKey(page, section, path, key, withFragment);

            // An exemption is a reason, or a map; symbols and levels are explained above.
            foreach (var inner in key.Shape.Item is { Kind: ValueKind.Exemption } exemption ? exemption.MapForm!.Keys : [])
            {
                WriteKey(page, section, $"{path}.*.{inner.Name}", inner, withFragment);
            }
        }
    }

    private static void WriteKey(StringBuilder page, KeyDeclaration section, string path, KeyDeclaration key, bool withFragment)
    {
        var name = path[(section.Name.Length + 1)..];
        string[] right = withFragment ? [Right(section, path, key)] : [];
        Row(
            page,
            [
                key.IsRequired ? $"**`{name}`**{(key.Alternative is { } other ? $" or `{other}`" : "")}" : $"`{name}`",
                key.Meaning,
                ValueTexts.Of(key.Shape),
                key.Default ?? "",
                Shown(path),
                .. right,
                Rules(key.ReadBy),
            ]);
    }

    /// <summary>What a fragment may do with a key; empty where that is nothing. That any card may be retired is said once, above.</summary>
    private static string Right(KeyDeclaration section, string path, KeyDeclaration key) =>
        IsShared(section.Name) && !IsOfAnyCard(path) && FragmentRights.IsJudged(path) ? FragmentRights.Of(path, key.Shape) ?? "" : "";

    private static bool IsOfAnyCard(string path) =>
        path.EndsWith(".retired", System.StringComparison.Ordinal) || path.EndsWith(".replaced-by", System.StringComparison.Ordinal);

    private static string Shown(string path) => KeyExamples.Text(path) is { } text
        ? text.Length <= LongestExample ? $"`{text}`" : $"`{text[..LongestExample]}…`"
        : KeyExamples.Find(path) is null ? "" : "above";

    private static string Rules(ImmutableArray<string> rules) => string.Join(", ", rules.Select(rule => System.IO.File.Exists(Repository.File($"docs/rules/{rule}.md")) ? $"[{rule}](rules/{rule}.md)" : rule));

    private static void WriteTerms(StringBuilder page, string title, IEnumerable<(Term Term, string Kind)> terms, string? kind = null)
    {
        page.Append("\n### ").Append(title).Append("\n\n");
        page.Append(kind is null ? "| Term | Meaning | DPV | Fideslang |\n| --- | --- | --- | --- |\n" : $"| Term | Meaning | {kind} | DPV | Fideslang |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (term, of) in terms)
        {
            string[] cells = [$"`{term.Id}`", term.Label, of, string.Join(", ", term.Dpv), string.Join(", ", term.Fides)];
            Row(page, kind is null ? [.. cells.Where((_, index) => index != 2)] : cells);
        }
    }

    private static void Row(StringBuilder page, params string[] cells) => page.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", System.StringComparison.Ordinal))).Append(" |\n");
}
