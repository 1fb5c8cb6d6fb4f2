using System;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>Whether one record of consent permits a contact. What it does not say, it does not permit.</summary>
internal static class ConsentCheck
{
    /// <summary>Given, or given anew: the two states that permit (W3C Data Privacy Vocabulary 2.3).</summary>
    public static bool IsGiven(ConsentRecord record) => record.State is ConsentState.ConsentGiven or ConsentState.RenewedConsentGiven;

    /// <summary>Objects, or gives null where the record permits.</summary>
    /// <param name="decision">The contact.</param>
    /// <param name="card">The consent of the policy that was asked for; null where the purpose needs none.</param>
    /// <param name="record">The person's latest word; null where there is none.</param>
    public static Objection? Judge(DecisionCase decision, ConsentCard? card, ConsentRecord? record)
    {
        PolicyClause Clause(params string[] keys) => card is null ? decision.SurveyClause("purpose") : decision.Clause(["consents", card.Id, .. keys]);

        if (record is null || record.EventTime > decision.Now || !(IsGiven(record) || record.State == ConsentState.ConsentExpired))
        {
            return new Objection(RefusalReason.ConsentUnknown, "No consent to this purpose and channel is on record.", Clause("purposes"));
        }

        var age = decision.Now - record.EventTime;
        if (record.State == ConsentState.ConsentExpired || age > record.Validity || (card?.MaxAgeDays is { } most && age > TimeSpan.FromDays(most)))
        {
            return new Objection(RefusalReason.ConsentTooOld, "The consent is older than it holds.", Clause("max-age"));
        }

        return Gap(decision, record) is { } gap ? new Objection(RefusalReason.ConsentDoesNotCover, gap, Clause()) : null;
    }

    private static string? Gap(DecisionCase decision, ConsentRecord record)
    {
        if (record.Type == ConsentType.UninformedConsent)
        {
            return "The consent was not informed.";
        }

        if (record.SpecialCategory && record.Type != ConsentType.ExplicitlyExpressedConsent)
        {
            return "Special categories of data ask for an explicit consent (GDPR art. 9(2)(a)).";
        }

        if (decision.Categories.FirstOrDefault(category => !record.Data.Contains(category)) is { } category)
        {
            return $"The consent does not cover {category}.";
        }

        var platform = decision.Platform!;
        if (!record.Recipients.Any(recipient => recipient == platform.Id || (decision.Use?.Destinations.Any(to => to.Value == recipient) ?? false)))
        {
            return $"The consent does not name {platform.Id} as a recipient.";
        }

        return record.Geography.Count > 0 && !record.Geography.Contains(platform.Region ?? "")
            ? $"The consent does not let data go to where {platform.Id} processes it."
            : null;
    }
}
