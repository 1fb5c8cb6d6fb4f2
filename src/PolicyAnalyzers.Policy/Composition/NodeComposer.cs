using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>
/// Composes the values of a policy with those of fragments, key by key, by the declared directions. Every value becomes the tightest that anybody
/// says; what is looser, or not for a fragment to say, is refused and has no effect.
/// </summary>
internal sealed class NodeComposer
{
    private readonly PolicyDocument organisation;
    private readonly Refusals refusals;
    private readonly Registrations registrations;

    public NodeComposer(PolicyDocument organisation, Refusals refusals, Registrations registrations)
    {
        this.organisation = organisation;
        this.refusals = refusals;
        this.registrations = registrations;
    }

    /// <summary>The composed root.</summary>
    public MappingNode Compose(IEnumerable<PolicyFragment> fragments)
    {
        var said = fragments.Select(static fragment => new Contribution(fragment, new ScalarNode("", quoted: false, SourceSpan.FileStart), fragment.Root));
        return Map(PolicyLanguage.Root, "", "", organisation.Root, said.ToList());
    }

    private MappingNode Map(ValueShape shape, string path, string pattern, MappingNode? own, List<Contribution> said)
    {
        var entries = new List<KeyValuePair<ScalarNode, Node>>();
        foreach (var entry in own?.Entries ?? Enumerable.Empty<KeyValuePair<ScalarNode, Node>>())
        {
            Add(entries, entry.Key, Value(shape, path, pattern, entry.Key.Value, entry.Value, Under(said, entry.Key.Value)));
        }

        foreach (var key in KeysOf(said).Where(key => own?.Find(key) is null).OrderBy(static key => key, System.StringComparer.Ordinal))
        {
            var contributions = Under(said, key);
            Add(entries, contributions[0].Key, Value(shape, path, pattern, key, null, contributions));
        }

        if (pattern == LevelComparison.Section && said.Count > 0)
        {
            var levels = new LevelComposer(organisation, said);
            levels.Report(refusals, rule => (own?.Find(rule) ?? own?.Find("default")) is { } level ? NodeText.Of(level) : "advisory");
            entries.RemoveAll(static entry => IsLevel(entry.Key.Value));
            entries.AddRange(levels.Entries());
        }

        return new MappingNode(entries, own?.Span ?? SourceSpan.FileStart);
    }

    private Node? Value(ValueShape shape, string path, string pattern, string key, Node? own, List<Contribution> said)
    {
        if (said.Count == 0 || (pattern.Length == 0 && key is "schema" or FragmentLanguage.Header) || (pattern == LevelComparison.Section && IsLevel(key)))
        {
            return own;
        }

        if (shape.Find(key) is not { } declared)
        {
            return Chosen(shape.Item!, path + key, pattern.Substring(0, pattern.Length - 1), own, said);
        }

        return declared.Shape.Kind == ValueKind.Map
            ? NotEmpty(Map(declared.Shape, path + key + ".", pattern + key + ".", own as MappingNode, said))
            : Leaf(KeyDirections.Find(pattern + key)!, declared, path + key, own, said);
    }

    private Node? Chosen(ValueShape item, string path, string section, Node? own, List<Contribution> said)
    {
        if (own is null && section == References.CategoriesSection && Categories.Ids.IndexOf(said[0].Key.Value) < 0)
        {
            // A name for a category that the organisation does not know would make an annotation sound that it refuses.
            return RefuseAll(path, said);
        }

        if (own is null && IsWhole(section))
        {
            return registrations.Accept(section, path, said, refusals);
        }

        if (own is not null && IsWhole(section) && IsOfAnEarlierFragment(section, said[0].Key.Value))
        {
            return RefuseAll(path, said.FindAll(contribution => NodeText.Of(contribution.Value) != NodeText.Of(own))) ?? own;
        }

        if (own is null && EntryDirections.OfEntry(section, null, said[0].Value) != ChangeEffect.Tightens)
        {
            return RefuseAll(path, said);
        }

        if (item.Kind == ValueKind.Map)
        {
            return NotEmpty(Map(item, path + ".", section + ".*.", own as MappingNode, said));
        }

        return Leaf(KeyDirections.Find(section + ".*")!, new KeyDeclaration("*", item, "", ""), path, own, said);
    }

    // Composed before: two fragments that say different things under one id are no more one card then than when they are composed at once.
    private bool IsOfAnEarlierFragment(string section, string id)
    {
        Node? node = organisation.Organisation?.Root;
        foreach (var key in section.Split('.'))
        {
            node = (node as MappingNode)?.Find(key);
        }

        return organisation.Organisation is not null && (node as MappingNode)?.Find(id) is null;
    }

    private Node? Leaf(KeyDirection direction, KeyDeclaration key, string path, Node? own, List<Contribution> said)
    {
        var kind = key.Shape.Kind;
        var fallback = ValueComparison.DefaultOf(key, direction);
        var result = own;
        foreach (var contribution in said)
        {
            var effect = ValueComparison.Compare(direction, kind, own ?? fallback, contribution.Value);
            if (effect != ChangeEffect.None && direction.Tighter is (Direction.Wording or Direction.Either))
            {
                refusals.NotTheTeams(contribution, path);
            }
            else if ((effect & ChangeEffect.Loosens) != 0)
            {
                RefuseLooser(direction, kind, path, own ?? fallback, contribution);
            }

            result = ValueComposer.Join(direction, kind, result, contribution.Value, fallback);
        }

        return result;
    }

    private void RefuseLooser(KeyDirection direction, ValueKind kind, string path, Node? own, Contribution said)
    {
        if (kind != ValueKind.List)
        {
            refusals.Looser(said, path, own is null ? "not said" : NodeText.Of(own));
            return;
        }

        var (holds, says) = (NodeText.Items(own), NodeText.Items(said.Value));
        if (direction.Tighter == Direction.More)
        {
            refusals.LeftOut(said, path, string.Join(", ", holds.Where(item => !says.Contains(item)).Select(Quote.Of)));
        }
        else
        {
            refusals.LetIn(said, path, string.Join(", ", says.Where(item => !holds.Contains(item)).Select(Quote.Of)));
        }
    }

    private Node? RefuseAll(string path, List<Contribution> said)
    {
        said.ForEach(contribution => refusals.NotTheTeams(contribution, path));
        return null;
    }

    // Added or not as they stand: there is no half of them.
    private static bool IsWhole(string section) =>
        FragmentLanguage.IsRegistrable(section) || section is EntryDirections.Attributes or EntryDirections.Models or Registrations.Exemptions;

    private static bool IsLevel(string key) => key == "default" || RuleTable.Find(key) is not null;

    private static MappingNode? NotEmpty(MappingNode map) => map.Entries.Count == 0 ? null : map;

    private static void Add(List<KeyValuePair<ScalarNode, Node>> entries, ScalarNode key, Node? value)
    {
        if (value is not null)
        {
            entries.Add(new KeyValuePair<ScalarNode, Node>(key, value));
        }
    }

    private static List<Contribution> Under(List<Contribution> said, string key)
    {
        var under = new List<Contribution>();
        foreach (var contribution in said)
        {
            if (contribution.Value is MappingNode map && map.FindKey(key) is { } place)
            {
                under.Add(new Contribution(contribution.Fragment, place, map.Find(key)!));
            }
        }

        return under;
    }

    private static IEnumerable<string> KeysOf(List<Contribution> said) =>
        said.SelectMany(static contribution => (contribution.Value as MappingNode)?.Entries ?? new()).Select(static entry => entry.Key.Value).Distinct();
}
