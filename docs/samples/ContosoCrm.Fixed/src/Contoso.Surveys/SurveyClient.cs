using PolicyAnalyzers.Annotations;
using Qualtrics.Api;

namespace Contoso.Surveys;

/// <summary>The single governed client: every survey of the company goes out here, and only here may a platform's API be named.</summary>
[GovernedSurveyClient]
public sealed class SurveyClient(QualtricsClient platform)
{
    private readonly HashSet<(string Survey, Guid Customer)> _invited = [];

    /// <summary>Invites a customer, once per survey.</summary>
    /// <returns>False where the customer has been asked before.</returns>
    public async Task<bool> InviteAsync(SurveyInvitation invitation)
    {
        if (!_invited.Add((invitation.SurveyId, invitation.CustomerId)))
        {
            return false;
        }

        await platform.DistributeAsync(invitation.SurveyId, invitation.Email);
        return true;
    }

    /// <summary>How many customers have answered.</summary>
    public Task<int> CountResponsesAsync(string surveyId) => platform.CountResponsesAsync(surveyId);
}
