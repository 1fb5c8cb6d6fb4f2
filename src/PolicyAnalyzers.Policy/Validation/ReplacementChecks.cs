using System;
using System.Collections.Generic;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>Follows <c>replaced-by</c>: a chain that comes back to where it began sends everybody in a circle.</summary>
internal static class ReplacementChecks
{
    private const string Key = "replaced-by";

    private static readonly string[] Sections =
    {
        "roles", "goals", "data.categories", "origins", "consents", "purposes", "insights", "destinations", "uses", "metrics",
        "survey-policy.platforms", "channels-in", "surveys", "experiments", "delegations", "waivers",
    };

    public static void Check(MappingNode root, ProblemList problems)
    {
        foreach (var path in Sections)
        {
            Node? section = root;
            foreach (var key in path.Split('.'))
            {
                section = (section as MappingNode)?.Find(key);
            }

            if (section is MappingNode cards)
            {
                CheckSection(cards, problems);
            }
        }
    }

    private static void CheckSection(MappingNode cards, ProblemList problems)
    {
        Dictionary<string, ScalarNode>? next = null;
        for (var i = 0; i < cards.Count; i++)
        {
            if ((cards.ValueAt(i) as MappingNode)?.Find(Key) is ScalarNode { IsNull: false } replacement)
            {
                next ??= new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
                next[cards.NameAt(i)] = replacement;
            }
        }

        if (next is null)
        {
            return;
        }

        // Each card is walked over once: what was seen on an earlier walk leads to no circle that is not told yet.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < cards.Count; i++)
        {
            var walk = new List<string>();
            var id = cards.NameAt(i);
            while (next.TryGetValue(id, out var replacement) && seen.Add(id))
            {
                walk.Add(id);
                if (walk.IndexOf(replacement.Value) is >= 0 and var start)
                {
                    Report(walk.GetRange(start, walk.Count - start), replacement, problems);
                }

                id = replacement.Value;
            }
        }
    }

    private static void Report(List<string> circle, ScalarNode last, ProblemList problems)
    {
        var chain = string.Join(" -> ", circle) + " -> " + circle[0];
        problems.Add(
            ProblemList.Undefined,
            last.Span,
            circle.Count == 1
                ? $"{Quote.Of(circle[0])} is replaced by itself, so nothing takes its place"
                : $"The replacements lead in a circle, so nothing takes the place of any of them: {Quote.Plain(chain)}",
            $"Write the id of an entry that is in use, or delete '{Key}'");
    }
}
