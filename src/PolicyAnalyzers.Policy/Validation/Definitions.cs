using System;
using System.Collections.Generic;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>The ids that the sections of a file define, and those of the policy that it adds to.</summary>
internal sealed class Definitions
{
    private readonly MappingNode root;
    private readonly MappingNode? addsTo;
    private readonly Dictionary<string, HashSet<string>> idsBySection = new(StringComparer.Ordinal);

    public Definitions(MappingNode root, MappingNode? addsTo)
    {
        this.root = root;
        this.addsTo = addsTo;
    }

    /// <summary>Whether a reference names something.</summary>
    public bool Knows(ReferenceTarget target, string id)
    {
        foreach (var section in target.Sections)
        {
            if (IdsOf(section).Contains(id))
            {
                return true;
            }
        }

        return target.Terms.IndexOf(id) >= 0;
    }

    /// <summary>Everything that a reference could name.</summary>
    public IEnumerable<string> Candidates(ReferenceTarget target)
    {
        foreach (var section in target.Sections)
        {
            foreach (var id in IdsOf(section))
            {
                yield return id;
            }
        }

        foreach (var term in target.Terms)
        {
            yield return term;
        }
    }

    private HashSet<string> IdsOf(string section)
    {
        if (!idsBySection.TryGetValue(section, out var ids))
        {
            ids = new HashSet<string>(StringComparer.Ordinal);
            AddIds(root, section, ids);
            AddIds(addsTo, section, ids);
            idsBySection.Add(section, ids);
        }

        return ids;
    }

    private static void AddIds(MappingNode? file, string section, HashSet<string> ids)
    {
        Node? node = file;
        foreach (var key in section.Split('.'))
        {
            node = (node as MappingNode)?.Find(key);
        }

        if (node is MappingNode cards)
        {
            for (var i = 0; i < cards.Count; i++)
            {
                ids.Add(cards.NameAt(i));
            }
        }
    }
}
