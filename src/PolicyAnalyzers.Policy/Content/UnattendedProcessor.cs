using System;
using System.Collections.Generic;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0518.</summary>
internal static class UnattendedProcessor
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.UnattendedProcessor,
        "A platform or processor without administrator, region or contract",
        "Whoever processes customer data for the company does so under a contract (GDPR art. 28) and in a known place, and one person controls the accounts.",
        Check);

    private static void Check(ContentReport report)
    {
        CheckPlatforms(report);
        CheckDestinations(report);
    }

    private static void CheckPlatforms(ContentReport report)
    {
        foreach (var platform in report.Policy.SurveyPolicy.Platforms)
        {
            if (platform.Retired || platform.Status == "retired")
            {
                continue;
            }

            var missing = new List<string>()
                .AddIf(platform.Administrator is null && report.Policy.SurveyPolicy.Administrator is null, "administrator")
                .AddIf(platform.Region is null, "region");
            if (missing.Count > 0)
            {
                report.Warn(
                    platform.IdAt.Span,
                    $"The survey platform {Quote.Of(platform.Id)} is approved without {Sentence.Keys(missing)}, so {(missing[0] == "administrator" ? "nobody controls its accounts" : "nobody knows where answers are kept")}",
                    $"Add {Sentence.Keys(missing)} to the platform");
            }
        }
    }

    private static void CheckDestinations(ContentReport report)
    {
        foreach (var destination in report.Policy.Destinations)
        {
            if (destination.Retired
                || destination.Kind is not { } kind
                || !(kind.StartsWith("processor.", StringComparison.Ordinal) || kind == "third_country"))
            {
                continue;
            }

            var missing = new List<string>()
                .AddIf(destination.Contract is null, "contract")
                .AddIf(destination.Region is null, "region");
            if (missing.Count > 0)
            {
                report.Warn(
                    destination.IdAt.Span,
                    $"The destination {Quote.Of(destination.Id)} processes customer data for the company without {Sentence.Keys(missing)}",
                    "Add the number of the contract and the region where data is processed, such as 'contract: DPA-2026-02, region: EU'");
            }
        }
    }
}
