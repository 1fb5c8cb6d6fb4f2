using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>The uses of the policy that a fix may write for data.</summary>
internal static class UseChoices
{
    /// <summary>Lines of a use's id, the indexes of the data whose category it lists, and its title, with <c>|</c> between them; retired uses are left out.</summary>
    public static string For(PolicyDocument policy, IReadOnlyList<Datum> data)
    {
        var choices = new List<string>();
        foreach (var use in policy.Uses)
        {
            var served = Enumerable.Range(0, data.Count).Where(index => use.Covers(data[index].CategoryId)).ToArray();
            if (!use.Retired && served.Length > 0)
            {
                choices.Add(use.Id + "|" + string.Join(",", served) + "|" + use.Title.Replace('\n', ' '));
            }
        }

        return string.Join("\n", choices);
    }
}
