using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.ClosedLoop;

/// <summary>Draws up what became of what people said.</summary>
/// <param name="ledger">Knows what was sent, answered and acted on.</param>
/// <param name="policy">Knows who has to act, and by when.</param>
/// <param name="clock">The time of the report.</param>
public sealed class ClosedLoopReports(ISurveyLedger ledger, IPolicySource policy, TimeProvider clock)
{
    /// <summary>The report of now.</summary>
    /// <param name="mostOverdue">At most so many overdue responses are listed; the figures count all.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="PolicyUnavailableException">The policy cannot be read: nobody knows who has to act.</exception>
    /// <exception cref="LedgerUnavailableException">The ledger does not answer.</exception>
    public async Task<ClosedLoopReport> DrawUpAsync(int mostOverdue = 1000, CancellationToken cancellation = default)
    {
        var current = policy.Current;
        var now = clock.GetUtcNow();
        var known = (await ledger.Loop.SummariseAsync(now, cancellation).ConfigureAwait(false)).ToDictionary(static summary => summary.Survey, StringComparer.Ordinal);
        var ids = current.Surveys.Where(IsOpen).Select(static survey => survey.Id).Concat(known.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var surveys = ids.Select(id => StateOf(id, known.GetValueOrDefault(id), current.Surveys.Find(id))).ToArray();
        return new ClosedLoopReport(now, surveys, await ledger.Loop.ListOpenAsync(now, mostOverdue, cancellation).ConfigureAwait(false));
    }

    private static SurveyLoopState StateOf(string id, LoopSummary? known, SurveyCard? survey) =>
        new(id, known?.Sent ?? 0, known?.Answered ?? 0, known?.Acted ?? 0, known?.Overdue ?? 0)
        {
            Owner = survey?.ClosedLoop?.Owner.Value ?? survey?.Owner?.Value,
            WithinDays = survey?.ClosedLoop?.WithinDays,
            IsOpen = survey is not null && IsOpen(survey),
        };

    private static bool IsOpen(SurveyCard survey) => survey is { Status: "open", Retired: false };
}
