namespace PolicyAnalyzers.Policy.Content;

/// <summary>How long before its day something is called soon.</summary>
internal static class Deadlines
{
    private const int NoticeDays = 30;

    /// <summary>Whether a day is today or less than a month away.</summary>
    public static bool IsSoon(PolicyDate day, PolicyDate today) => day >= today && today.DaysUntil(day) <= NoticeDays;

    /// <summary><c>today</c>, or <c>in 12 days</c>.</summary>
    public static string In(PolicyDate day, PolicyDate today) => day == today ? "today" : "in " + Sentence.Days(today.DaysUntil(day));
}
