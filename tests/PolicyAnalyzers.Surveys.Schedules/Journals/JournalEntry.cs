using System;
using System.Globalization;

namespace PolicyAnalyzers.Surveys.Schedules.Journals;

/// <summary>One line of the journal.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">To whom or what: a person, an invitation.</param>
/// <param name="Value">The rest; the name of a call.</param>
/// <param name="At">The true time, whatever the wall clock of the schedule showed.</param>
internal sealed record JournalEntry(JournalKind Kind, string Subject, string Value, DateTimeOffset At)
{
    /// <summary>The line as a file holds it.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Kind}\t{Subject}\t{Value}\t{At.UtcTicks}\n");

    /// <summary>A line of a file.</summary>
    public static JournalEntry Of(string line)
    {
        var parts = line.TrimEnd().Split('\t');
        return new JournalEntry(Enum.Parse<JournalKind>(parts[0]), parts[1], parts[2], new DateTimeOffset(long.Parse(parts[3], CultureInfo.InvariantCulture), TimeSpan.Zero));
    }
}
