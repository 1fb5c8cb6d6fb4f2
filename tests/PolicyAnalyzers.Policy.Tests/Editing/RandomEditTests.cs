using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Editing;

namespace PolicyAnalyzers.Policy.Tests.Editing;

/// <summary>Thousands of edits of the example, as YAML and as JSON: what was not edited stays, and what was put in can be taken out again.</summary>
[TestFixture]
internal sealed class RandomEditTests
{
    private const int Edits = 400;
    private const int Seed = 20261125;

    private const string Characters = "ab z:,#[]{}&*!|>'\"%@`-?~\t\n\\0=<.żф客\u202E";

    private static IEnumerable<TestCaseData> Texts()
    {
        yield return new TestCaseData(Example.Text).SetArgDisplayNames("YAML");
        yield return new TestCaseData(Example.Text.Replace("\n", "\r\n", StringComparison.Ordinal)).SetArgDisplayNames("YAML with CRLF");
        yield return new TestCaseData(JsonText.Of(DeclaredKey.Root)).SetArgDisplayNames("JSON");
    }

    [TestCaseSource(nameof(Texts))]
    public void A_changed_value_leaves_the_rest_and_can_be_changed_back(string text)
    {
        var random = new Random(Seed);
        var source = PolicyText.Read(text, "p.yaml", out _)!;
        var leaves = Leaves(source.Content, []).ToArray();
        for (var i = 0; i < Edits; i++)
        {
            var (path, old) = leaves[random.Next(leaves.Length)];
            var changed = source.Set(PolicyValue.Of(AnyText(random)), path);
            Assert.That(LinesLost(text, changed.Text), Is.LessThanOrEqualTo(1), string.Join('.', path));
            Assert.That(changed.Set(old, path).Content, Is.EqualTo(source.Content));
        }
    }

    [TestCaseSource(nameof(Texts))]
    public void An_added_entry_leaves_the_rest_and_can_be_taken_away(string text)
    {
        var random = new Random(Seed);
        var source = PolicyText.Read(text, "p.yaml", out _)!;
        var maps = Maps(source.Content, []).ToArray();
        for (var i = 0; i < Edits; i++)
        {
            string[] path = [.. maps[random.Next(maps.Length)], "new-" + AnyText(random)];
            var changed = source.Set(AnyValue(random, 2), path);
            Assert.That(LinesLost(text, changed.Text), Is.LessThanOrEqualTo(1), string.Join('.', path));
            Assert.That(changed.Remove(path).Text, Is.EqualTo(text), string.Join('.', path));
        }
    }

    [TestCaseSource(nameof(Texts))]
    public void Edits_together_say_what_they_say_one_by_one(string text)
    {
        var random = new Random(Seed);
        var source = PolicyText.Read(text, "p.yaml", out _)!;
        for (var i = 0; i < Edits / 10; i++)
        {
            var edits = new List<PolicyEdit>();
            var single = source;
            while (edits.Count < 8)
            {
                var edit = AnyEdit(random, single.Content);
                edits.Add(edit);
                single = single.Apply(edit);
            }

            Assert.That(source.Apply(edits).Content, Is.EqualTo(single.Content), string.Join('\n', edits));
        }
    }

    private static PolicyEdit AnyEdit(Random random, PolicyValue content)
    {
        var leaves = Leaves(content, []).Select(leaf => leaf.Path).ToArray();
        var maps = Maps(content, []).ToArray();
        return random.Next(4) switch
        {
            0 => PolicyEdit.Remove(leaves[random.Next(leaves.Length)]),
            1 when maps.Where(map => map.Length > 0).ToArray() is { Length: > 0 } some => PolicyEdit.Remove(some[random.Next(some.Length)]),
            2 => PolicyEdit.Set(AnyValue(random, 2), leaves[random.Next(leaves.Length)]),
            _ => PolicyEdit.Set(AnyValue(random, 2), [.. maps[random.Next(maps.Length)], "new-" + random.Next(3), "inner"]),
        };
    }

    /// <summary>Lines of the old text that the new one lacks.</summary>
    private static int LinesLost(string before, string after)
    {
        var left = after.Split('\n').GroupBy(line => line).ToDictionary(group => group.Key, group => group.Count());
        return before.Split('\n').Count(line => !left.TryGetValue(line, out var count) || (left[line] = count - 1) < 0);
    }

    private static string AnyText(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Characters[random.Next(Characters.Length)])]);

    private static PolicyValue AnyValue(Random random, int depth) => random.Next(depth > 0 ? 3 : 1) switch
    {
        0 => PolicyValue.Of(AnyText(random)),
        1 => PolicyValue.List(Enumerable.Range(0, random.Next(4)).Select(_ => AnyValue(random, depth - 1))),
        _ => PolicyValue.Map(Enumerable.Range(0, random.Next(4)).Select(index => new KeyValuePair<string, PolicyValue>(AnyText(random) + index, AnyValue(random, depth - 1)))),
    };

    private static IEnumerable<(string[] Path, PolicyValue Value)> Leaves(PolicyValue value, string[] path) =>
        value.Entries.IsDefault
            ? value.Text is null || path[^1] == "" ? [] : [(path, value)]
            : value.Entries.SelectMany(entry => Leaves(entry.Value, [.. path, entry.Key]));

    private static IEnumerable<string[]> Maps(PolicyValue value, string[] path) =>
        value.Entries.IsDefaultOrEmpty ? [] : value.Entries.SelectMany(entry => Maps(entry.Value, [.. path, entry.Key])).Prepend(path);
}
