using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>How two periods lie to each other.</summary>
internal static class Periods
{
    private static readonly PolicyDate First = new(1, 1, 1);
    private static readonly PolicyDate Last = new(9999, 12, 31);

    /// <summary>Whether two periods have a day in common; what has no limit goes on.</summary>
    public static bool Overlap(Period? one, Period? other) => Starts(one) <= Ends(other) && Starts(other) <= Ends(one);

    /// <summary>The days between the end of one period and the start of the other, the earlier first; negative where they overlap.</summary>
    public static int Gap(Period one, Period other) => Starts(one) <= Starts(other)
        ? Ends(one).DaysUntil(Starts(other))
        : Ends(other).DaysUntil(Starts(one));

    /// <summary>The first day.</summary>
    public static PolicyDate Starts(Period? period) => period?.From ?? First;

    /// <summary>The last day.</summary>
    public static PolicyDate Ends(Period? period) => period?.To ?? Last;
}
