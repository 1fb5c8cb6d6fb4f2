using PolicyAnalyzers.Policy.Model;

namespace Contoso.SurveyService.Overview;

/// <summary>How often a person may be asked, as rows.</summary>
internal static class FrequencyLimits
{
    /// <summary>The rows; none for what the policy does not limit.</summary>
    public static IEnumerable<LimitRow> Limits(this ContactFrequency frequency)
    {
        foreach (var (name, limit) in new[] { ("Transactional surveys", frequency.Transactional), ("Relationship surveys", frequency.Relationship) })
        {
            if (limit is not null)
            {
                yield return new(name, $"{limit.Max} in {limit.PerDays} days");
            }
        }

        if (frequency.RestAfterInvitationDays is { } afterInvitation)
        {
            yield return new("Rest after an invitation", $"{afterInvitation} days");
        }

        if (frequency.RestAfterResponseDays is { } afterResponse)
        {
            yield return new("Rest after an answer", $"{afterResponse} days");
        }
    }
}
