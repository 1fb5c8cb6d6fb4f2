using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Compares the platforms of the policy with those that the host set up, before an invitation would be refused for it.</summary>
internal static class PlatformAgreement
{
    /// <summary>Where they disagree, each with its place in the policy.</summary>
    public static IEnumerable<string> Faults(PolicyDocument policy, IReadOnlyCollection<PlatformRegistration> platforms, IServiceProvider services)
    {
        foreach (var platform in platforms)
        {
            if (policy.SurveyPolicy.Platforms.Find(platform.Platform) is not { } card)
            {
                yield return At(policy, policy.Places.Of("survey-policy", "platforms"))
                    + $"the service sets up the platform '{platform.Platform}' ({platform.Section}), which the policy does not approve. Add it to survey-policy.platforms, or remove it from the service.";
                continue;
            }

            foreach (var address in platform.Addresses(services).OfType<Uri>())
            {
                if (!card.Hosts.IsEmpty && !card.Hosts.Any(host => IsAtOrBelow(address.Host, host.Value)))
                {
                    yield return At(policy, card.Hosts[0].Span)
                        + $"the service sends to {address.Host} for '{card.Id}' ({platform.Section}), which is none of the platform's hosts. Correct the address, or add the host.";
                }
            }
        }

        foreach (var survey in policy.Surveys.Where(static survey => survey is { Status: "open", Retired: false, Platform: not null }))
        {
            var id = survey.Platform!.Value.Value;
            if (policy.SurveyPolicy.Platforms.Find(id) is not { Status: "approved" })
            {
                // A survey on a retired platform is refused, and that is told by the policy's own review.
                continue;
            }

            if (platforms.FirstOrDefault(each => each.Platform == id) is not { } platform)
            {
                yield return At(policy, survey.Platform.Value.Span)
                    + $"the survey '{survey.Id}' goes out by '{id}', and the service does not set that platform up. Call AddQualtrics(\"{id}\", …) or the like after AddGovernedSurveys.";
            }
            else if (platform.Surveys(services) is { } known && !known.Contains(survey.Id))
            {
                yield return At(policy, survey.Platform.Value.Span)
                    + $"the survey '{survey.Id}' goes out by '{id}', and {platform.Section}:Surveys names no '{survey.Id}'. Add what the survey is there.";
            }
        }
    }

    private static bool IsAtOrBelow(string host, string of) =>
        host.Equals(of, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + of, StringComparison.OrdinalIgnoreCase);

    private static string At(PolicyDocument policy, SourceSpan span) => $"{policy.Path}:{span.Line}:{span.Column}: ";
}
