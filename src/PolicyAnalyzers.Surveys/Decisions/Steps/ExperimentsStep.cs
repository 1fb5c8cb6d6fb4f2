using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>The person is in no experiment of the survey's group, nor was lately. The other surveys of the group the ledger looks at, under its lock.</summary>
internal sealed class ExperimentsStep(IExperimentGuard guard) : IDecisionStep
{
    public DecisionStep Step => DecisionStep.Experiments;

    public RefusalReason IfUnavailable => RefusalReason.ExperimentsUnknown;

    public async ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation)
    {
        if (decision.Survey!.Group is not { } group)
        {
            return null;
        }

        foreach (var experiment in decision.Policy.Experiments.Where(experiment => experiment.Group == group && !experiment.Retired))
        {
            var spacing = experiment.SpacingDays ?? 0;
            var isLive = (experiment.Run?.From is not { } from || Days.Start(from) <= decision.Now)
                && (experiment.Run?.To is not { } to || Days.After(to.AddDays(spacing)) > decision.Now);
            if (!isLive || await guard.FindAsync(decision.Invitation.PersonId, experiment.Id, cancellation).ConfigureAwait(false) is not { } membership)
            {
                continue;
            }

            var ends = membership.To ?? (experiment.Run?.To is { } last ? Days.After(last) : null);
            var free = ends?.AddDays(spacing);
            if (free is null || free > decision.Now)
            {
                return new Objection(
                    RefusalReason.ExclusionGroup,
                    $"The person is, or was lately, in the experiment {experiment.Id} of the group {group}.",
                    decision.Clause("experiments", experiment.Id, experiment.SpacingDays is null ? "group" : "spacing")) { Until = free };
            }
        }

        return null;
    }
}
