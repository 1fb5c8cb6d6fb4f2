using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition;

/// <summary>The readers of names under policies: what was read of a name is kept as long as the policy is.</summary>
internal static class NameReaders
{
    private static readonly ConditionalWeakTable<DataSection, NameReader> Readers = new();

    /// <summary>The reader under the lexicon that ships and the terms that a policy adds.</summary>
    public static NameReader For(DataSection data) => Readers.GetValue(data, ReaderOf);

    private static NameReader ReaderOf(DataSection data)
    {
        var added = new List<Term>();
        foreach (var category in data.Categories)
        {
            foreach (var term in category.Terms)
            {
                var words = NameSplitter.Split(term);
                if (!words.IsEmpty)
                {
                    added.Add(new Term(string.Join(" ", words), category.Id, ImmutableArray.Create("mul"), TermStrength.Strong, IsOfPolicy: true));
                }
            }
        }

        return added.Count == 0 ? NameReader.Default : new NameReader(Lexicon.Default, Lexicon.Of(added));
    }
}
