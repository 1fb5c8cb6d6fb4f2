using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Links;

/// <summary>Puts this service's links into what goes out. Here alone person and request are known together: a transport never sees the person's id.</summary>
internal sealed class LinkingDispatchCheck(IDispatchCheck check, ServiceLinks links) : IDispatchCheck
{
    /// <inheritdoc/>
    public async Task<DispatchDecision> CheckAsync(OutboxItem item, CancellationToken cancellation)
    {
        var decision = await check.CheckAsync(item, cancellation).ConfigureAwait(false);
        return decision.Request is not { } request ? decision : decision with
        {
            Request = request with
            {
                // A link that bears the invitation's id would break the promise of anonymity.
                SurveyLink = request.IsAnonymous ? null : links.ToSurvey(request.Survey, request.InvitationId, request.Expires),
                OptOutLink = links.ToOptOut(new OptOutSubject(item.PersonId, item.Channel, item.Platform)),
            },
        };
    }
}
