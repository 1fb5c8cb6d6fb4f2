using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>Whatever of the person would leave for the platform, the survey and its use list, and the person has.</summary>
internal sealed class DataStep : IDecisionStep
{
    public DecisionStep Step => DecisionStep.Data;

    public RefusalReason IfUnavailable => RefusalReason.DataNotAllowed;

    public ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation) => ValueTask.FromResult(Judge(decision));

    private static Objection? Judge(DecisionCase decision)
    {
        foreach (var category in decision.Categories)
        {
            if (!decision.Survey!.Data.Any(listed => listed.Value == category))
            {
                return new Objection(RefusalReason.DataNotAllowed, $"The survey may not use {category}.", decision.SurveyClause("data"));
            }

            if (decision.Use is { } use && !use.Lists(category))
            {
                return new Objection(RefusalReason.DataNotAllowed, $"The use {use.Id} does not list {category}.", decision.Clause("uses", use.Id, "data"));
            }

            if (string.IsNullOrWhiteSpace(decision.Person!.Data.TryGetValue(category, out var value) ? value : null))
            {
                return new Objection(RefusalReason.DataNotAllowed, $"The person has no {category}.", decision.SurveyClause("channels"));
            }
        }

        return null;
    }
}
