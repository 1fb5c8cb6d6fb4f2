using System.Collections.Generic;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Schedules.Journals;

namespace PolicyAnalyzers.Surveys.Schedules.Properties;

/// <summary>Judges a schedule that came to its end.</summary>
internal static class Oracle
{
    /// <summary>Each way in which a property was broken; empty where all held.</summary>
    public static async Task<IReadOnlyList<string>> JudgeAsync(IReadOnlyList<JournalEntry> journal, ISurveyLedger ledger)
    {
        var history = new History(journal);
        return [.. NobodyRefused.Broken(history), .. LimitsHold.Broken(history), .. await BooksAgree.BrokenAsync(history, ledger)];
    }
}
