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

        for (var i = 0; i < categories.Count; i++)
        {
            var id = categories.NameAt(i);
            if (Categories.Ids.IndexOf(id) < 0 && (categories.ValueAt(i) as MappingNode)?.Find("kind") is null)
            {
                var remedy = Nearest.Of(id, Categories.Ids) is { } nearest
                    ? $"Write '{nearest}', or add a 'kind'"
                    : "Add a 'kind', such as 'kind: identity'";
                problems.Add(
                    ProblemList.Undefined,
                    categories.KeyAt(i).Span,
                    $"{Quote.Of(id)} is not a category of the taxonomy, and a new one must say its kind",
                    remedy);
            }
        }
    }
}
