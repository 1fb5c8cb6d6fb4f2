using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vendors;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>What the governed client is told of a platform whose time is over: it may use only what the policy lets it use.</summary>
internal static class RetiredPlatform
{
    /// <summary>Why the platform may not be used, as the end of a sentence that began with it.</summary>
    public static string Why(string platform, PolicyDocument policy)
    {
        var last = policy.SurveyPolicy.Platforms.Find(platform)?.Until;
        return $"it is retired{(last is null ? "" : $" (its last day was {last})")}, so not even the governed client may use it";
    }

    /// <summary>What to do.</summary>
    public static string Remedy(PolicyDocument policy)
    {
        var approved = policy.SurveyPolicy.Platforms
            .Where(static card => card is { Status: "approved", Retired: false })
            .Select(static card => VendorCatalogue.FindPlatform(card.Id)?.Name ?? card.Title)
            .ToList();
        return approved.Count == 0 ? "ask for a platform to be approved" : "use a platform that the policy approves: " + string.Join(", ", approved);
    }
}
