using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>Reviews what a fragment adds to a policy: the faults that the two have together and the policy alone has not.</summary>
public static class FragmentReview
{
    /// <summary>Reviews a fragment.</summary>
    /// <param name="organisation">The policy that it adds to.</param>
    /// <param name="fragment">The fragment.</param>
    /// <param name="composed">The two together.</param>
    /// <param name="today">The day by which dates are judged.</param>
    /// <returns>The faults, each at its place in the fragment; at its beginning where it stands in the policy.</returns>
    public static ImmutableArray<ContentFault> Of(PolicyDocument organisation, PolicyFragment fragment, PolicyDocument composed, PolicyDate today)
    {
        var before = ContentReview.Of(organisation, today).Select(static fault => (fault.Rule, fault.Message)).ToImmutableHashSet();
        var places = new HashSet<SourceSpan>();
        Collect(fragment.Root, places);
        return ContentReview.Of(composed, today)
            .Where(fault => !before.Contains((fault.Rule, fault.Message)))
            .Select(fault => fault with { Path = fragment.Path, Span = places.Contains(fault.Span) ? fault.Span : SourceSpan.FileStart })
            .OrderBy(static fault => fault.Span.Start)
            .ToImmutableArray();
    }

    private static void Collect(Node node, HashSet<SourceSpan> places)
    {
        places.Add(node.Span);
        if (node is SequenceNode sequence)
        {
            foreach (var item in sequence.Items)
            {
                Collect(item, places);
            }
        }
        else if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                Collect(entry.Key, places);
                Collect(entry.Value, places);
            }
        }
    }
}
