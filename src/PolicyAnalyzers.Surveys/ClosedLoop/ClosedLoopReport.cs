using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.ClosedLoop;

/// <summary>Whether what people say leads to anything.</summary>
/// <param name="At">When it was drawn up.</param>
/// <param name="Surveys">Every open survey of the policy, and every other one of which the ledger knows something, by id.</param>
/// <param name="Overdue">Responses on which somebody should have acted by now, those due first at the beginning.</param>
public sealed record ClosedLoopReport(DateTimeOffset At, IReadOnlyList<SurveyLoopState> Surveys, IReadOnlyList<OpenLoop> Overdue)
{
    /// <summary>Surveys that listen without acting.</summary>
    public IEnumerable<SurveyLoopState> ListeningWithoutActing => Surveys.Where(static survey => survey.ListensWithoutActing);

    /// <summary>How many responses are overdue with each owner; the empty text stands for those that nobody owns.</summary>
    public IReadOnlyDictionary<string, int> OverdueByOwner =>
        Overdue.GroupBy(static open => open.Owner ?? "", StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
}
