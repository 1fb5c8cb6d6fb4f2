using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>A waiver that ends before it was approved never held: one of the two days is a slip, and nobody but its author knows which.</summary>
internal static class WaiverDateChecks
{
    public static void Check(MappingNode root, ProblemList problems)
    {
        if (root.Find("waivers") is not MappingNode waivers)
        {
            return;
        }

        foreach (var waiver in waivers.Entries)
        {
            if (waiver.Value is MappingNode card
                && card.Find("approved-on") is ScalarNode first
                && card.Find("expires") is ScalarNode last
                && PolicyDate.TryParse(first.Value, out var approved)
                && PolicyDate.TryParse(last.Value, out var expires)
                && expires < approved)
            {
                problems.Add(
                    ProblemList.Unreadable,
                    last.Span,
                    $"The waiver {Quote.Of(waiver.Key.Value)} expires on {expires}, before it was approved on {approved}",
                    $"Write a date that is not before {approved}");
            }
        }
    }
}
