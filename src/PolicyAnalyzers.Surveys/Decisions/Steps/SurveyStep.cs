using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>The survey is open and in its fieldwork, states an owner, a purpose and whatever the policy requires, and somebody reads its reply address.</summary>
internal sealed class SurveyStep : IDecisionStep
{
    public DecisionStep Step => DecisionStep.Survey;

    public RefusalReason IfUnavailable => RefusalReason.SurveyNotOpen;

    public ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation) =>
        ValueTask.FromResult(decision.Survey is not { } survey
            ? new Objection(RefusalReason.SurveyUnknown, "The policy knows no such survey.", decision.Clause("surveys"))
            : Open(decision, survey) ?? Stated(decision, survey) ?? Channel(decision, survey) ?? ReplyTo(decision));

    private static Objection? Open(DecisionCase decision, SurveyCard survey)
    {
        if (survey.Retired || survey.Status != "open")
        {
            return new Objection(RefusalReason.SurveyNotOpen, "The survey is not open.", decision.SurveyClause(survey.Retired ? "retired" : "status"));
        }

        var today = Days.Of(decision.Now);
        if (survey.Fieldwork?.From is { } from && today < from)
        {
            return new Objection(RefusalReason.SurveyNotOpen, $"The fieldwork begins on {from}.", decision.SurveyClause("fieldwork", "from"));
        }

        return survey.Fieldwork?.To is { } to && today > to
            ? new Objection(RefusalReason.SurveyNotOpen, $"The fieldwork ended on {to}.", decision.SurveyClause("fieldwork", "to"))
            : null;
    }

    private static Objection? Stated(DecisionCase decision, SurveyCard survey)
    {
        foreach (var fact in decision.Policy.SurveyPolicy.Require.Prepend("purpose").Prepend("owner"))
        {
            if (!survey.States(fact))
            {
                return new Objection(RefusalReason.SurveyIncomplete, $"The survey does not state its {fact}.", decision.SurveyClause(fact == "channel" ? "channels" : fact));
            }
        }

        return null;
    }

    private static Objection? Channel(DecisionCase decision, SurveyCard survey) => survey.Channels.Contains(decision.Invitation.Channel)
        ? null
        : new Objection(RefusalReason.ChannelNotAllowed, $"The survey is not asked by {decision.Invitation.Channel}.", decision.SurveyClause("channels"));

    private static Objection? ReplyTo(DecisionCase decision)
    {
        var registered = decision.Policy.SurveyPolicy.ReplyTo;
        var id = decision.Invitation.ReplyTo ?? (registered.IsEmpty ? null : registered[0].Value);
        if (id is null || !registered.Any(address => address.Value == id) || decision.Policy.InboundChannels.Find(id) is not { } channel)
        {
            return new Objection(RefusalReason.ReplyToNotOwned, "The reply address is not registered.", decision.Clause("survey-policy", "reply-to"));
        }

        if (channel.Owner is null || channel.Retired || channel.Address.Length == 0)
        {
            return new Objection(RefusalReason.ReplyToNotOwned, "Nobody reads the reply address.", decision.Clause("channels-in", id, "owner"));
        }

        decision.ReplyTo = channel;
        return null;
    }
}
