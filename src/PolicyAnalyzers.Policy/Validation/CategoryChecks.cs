using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>A misspelt category must not pass as a new one: what the taxonomy does not have must say what it is.</summary>
internal static class CategoryChecks
{
    public static void Check(MappingNode root, ProblemList problems)
    {
        if ((root.Find("data") as MappingNode)?.Find("categories") is not MappingNode categories)
        {
            return;
        }

        foreach (var entry in categories.Entries)
        {
            var id = entry.Key.Value;
            if (Categories.Ids.IndexOf(id) < 0 && (entry.Value as MappingNode)?.Find("kind") is null)
            {
                var remedy = Nearest.Of(id, Categories.Ids) is { } nearest
                    ? $"Write '{nearest}', or add a 'kind'"
                    : "Add a 'kind', such as 'kind: identity'";
                problems.Add(
                    ProblemList.Undefined,
                    entry.Key.Span,
                    $"{Quote.Of(id)} is not a category of the taxonomy, and a new one must say its kind",
                    remedy);
            }
        }
    }
}
