using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Sending;

/// <summary>The number of settled contacts, kept up to date with them: counting a hundred million of them for a gauge would take longer than a decision may.</summary>
internal static class Tally
{
    private const string AddSql =
        """
        INSERT INTO tally (lane, survey, state, is_reminder, number) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (lane, survey, state, is_reminder) DO UPDATE SET number = tally.number + excluded.number
        """;

    /// <summary>Adds the counting of contacts to statements. The lane has to be held.</summary>
    public static SqlBatch Count(this SqlBatch batch, int lane, string survey, OutboxState state, bool isReminder, long number) =>
        batch.Add(AddSql, lane, survey, state.ToString(), isReminder, number);
}
