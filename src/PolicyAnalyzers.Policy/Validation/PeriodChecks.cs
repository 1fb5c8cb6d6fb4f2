using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>A period that ends before it begins would close a survey in silence.</summary>
internal static class PeriodChecks
{
    public static void Check(MappingNode root, ProblemList problems)
    {
        CheckSection(root.Find("surveys"), "fieldwork", problems);
        CheckSection(root.Find("experiments"), "run", problems);
    }

    private static void CheckSection(Node? section, string key, ProblemList problems)
    {
        if (section is not MappingNode cards)
        {
            return;
        }

        for (var i = 0; i < cards.Count; i++)
        {
            if ((cards.ValueAt(i) as MappingNode)?.Find(key) is MappingNode period
                && period.Find("from") is ScalarNode first
                && period.Find("to") is ScalarNode last
                && PolicyDate.TryParse(first.Value, out var from)
                && PolicyDate.TryParse(last.Value, out var to)
                && to < from)
            {
                problems.Add(
                    ProblemList.Unreadable,
                    last.Span,
                    $"The period of {Quote.Of(cards.NameAt(i))} ends on {to}, before it begins on {from}",
                    $"Write a date that is not before {from}");
            }
        }
    }
}
