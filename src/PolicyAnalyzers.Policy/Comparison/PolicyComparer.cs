using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Comparison;

/// <summary>Tells in what two policies differ, and what each difference does. Order, comments and the way in which values are written make none.</summary>
public static class PolicyComparer
{
    /// <summary>Compares two policies.</summary>
    /// <returns>The differences in the order of the language.</returns>
    /// <exception cref="ArgumentException">A policy was not read from a file.</exception>
    public static ImmutableArray<PolicyChange> Compare(PolicyDocument older, PolicyDocument newer)
    {
        var walk = new Walk();
        walk.Map(PolicyLanguage.Root, "", "", RootOf(older), RootOf(newer));
        return walk.InOrder(older, newer);
    }

    private static MappingNode RootOf(PolicyDocument policy) =>
        policy.Root ?? throw new ArgumentException("The policy has no text to compare.", nameof(policy));

    private sealed class Walk
    {
        private readonly ImmutableArray<PolicyChange>.Builder changes = ImmutableArray.CreateBuilder<PolicyChange>();
        private int levelsBegin = -1;

        public ImmutableArray<PolicyChange> InOrder(PolicyDocument older, PolicyDocument newer)
        {
            var levels = LevelComparison.Compare(older, newer);
            for (var i = 0; i < levels.Length; i++)
            {
                changes.Insert((levelsBegin < 0 ? changes.Count : levelsBegin) + i, levels[i]);
            }

            return changes.ToImmutable();
        }

        public void Map(ValueShape shape, string path, string pattern, MappingNode? older, MappingNode? newer)
        {
            foreach (var key in shape.Keys)
            {
                Key(key, path + key.Name, pattern + key.Name, older?.Find(key.Name), newer?.Find(key.Name));
            }

            if (shape.OtherKey is not null && pattern != LevelComparison.Section)
            {
                Entries(shape, path, pattern, older, newer);
            }
        }

        private void Key(KeyDeclaration key, string path, string pattern, Node? older, Node? newer)
        {
            if (pattern + "." == LevelComparison.Section)
            {
                levelsBegin = changes.Count;
            }

            if (older is null && newer is null)
            {
                return;
            }

            if (key.Shape.Kind == ValueKind.Map)
            {
                Map(key.Shape, path + ".", pattern + ".", older as MappingNode, newer as MappingNode);
                return;
            }

            // The default level counts where it is in force: at the rules.
            if (pattern != LevelComparison.Section + "default")
            {
                var direction = KeyDirections.Find(pattern)!;
                var effect = ValueComparison.Compare(
                    direction,
                    key.Shape.Kind,
                    older ?? ValueComparison.DefaultOf(key, direction),
                    newer ?? ValueComparison.DefaultOf(key, direction));
                Value(path, pattern, effect, key.ReadBy, older, newer);
            }
        }

        private void Entries(ValueShape shape, string path, string pattern, MappingNode? older, MappingNode? newer)
        {
            // A map's path ends with a dot here: the section's own path is the one before it.
            var section = pattern.Substring(0, pattern.Length - 1);
            var itemShape = shape.Item!;
            foreach (var id in Ids(older, newer))
            {
                var was = older?.Find(id);
                var isNow = newer?.Find(id);
                if (was is null || isNow is null)
                {
                    Entry(section, path + id, pattern + "*", was, isNow, newer?.FindKey(id) ?? older?.FindKey(id));
                }
                else if (itemShape.Kind == ValueKind.Map)
                {
                    Map(itemShape, path + id + ".", pattern + "*.", was as MappingNode, isNow as MappingNode);
                }
                else
                {
                    var effect = section == EntryDirections.Attributes
                        ? EntryDirections.OfAttribute(was, isNow)
                        : ValueComparison.Compare(KeyDirections.Find(pattern + "*")!, itemShape.Kind, was, isNow);
                    Value(path + id, pattern + "*", effect, RulesOf(section), was, isNow);
                }
            }
        }

        private void Entry(string section, string path, string pattern, Node? older, Node? newer, ScalarNode? key) => changes.Add(
            new PolicyChange(path, pattern, EntryDirections.OfEntry(section, older, newer))
            {
                IsEntry = true,
                Older = older is null ? null : NodeText.Of(older),
                Newer = newer is null ? null : NodeText.Of(newer),
                OlderSpan = older is null ? null : key!.Span,
                NewerSpan = newer is null ? null : key!.Span,
                ReadBy = RulesOf(section),
            });

        private void Value(string path, string pattern, ChangeEffect effect, ImmutableArray<string> rules, Node? older, Node? newer)
        {
            if (effect == ChangeEffect.None)
            {
                return;
            }

            var was = NodeText.Items(older);
            var isNow = NodeText.Items(newer);
            changes.Add(new PolicyChange(path, pattern, effect)
            {
                Older = older is null ? null : NodeText.Of(older),
                Newer = newer is null ? null : NodeText.Of(newer),
                OlderSpan = older?.Span,
                NewerSpan = newer?.Span,
                Added = isNow.FindAll(item => !was.Contains(item)).ToImmutableArray(),
                Removed = was.FindAll(item => !isNow.Contains(item)).ToImmutableArray(),
                ReadBy = rules,
            });
        }

        private static ImmutableArray<string> RulesOf(string pattern)
        {
            foreach (var key in PolicyLanguage.AllKeys())
            {
                if (key.Key == pattern)
                {
                    return key.Value.ReadBy;
                }
            }

            return ImmutableArray<string>.Empty;
        }

        private static IEnumerable<string> Ids(MappingNode? older, MappingNode? newer)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var map in new[] { older, newer })
            {
                if (map is null)
                {
                    continue;
                }

                foreach (var entry in map.Entries)
                {
                    if (seen.Add(entry.Key.Value))
                    {
                        yield return entry.Key.Value;
                    }
                }
            }
        }
    }
}
