using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>Legal bases of processing: GDPR art. 6(1), and art. 9(2)(a) for special categories.</summary>
public static class LegalBases
{
    /// <summary>All of them, in the order of the taxonomy.</summary>
    public static ImmutableArray<Term> All { get; } = ImmutableArray.Create(
        new Term("consent", "Consent", "eu-gdpr:A6-1-a|eu-gdpr:A6-1-a-explicit-consent|dpv:Consent", "Consent"),
        new Term("contract", "Contract or steps before it", "eu-gdpr:A6-1-b|eu-gdpr:A6-1-b-contract-performance|eu-gdpr:A6-1-b-enter-into-contract|dpv:Contract|dpv:ContractPerformance|dpv:EnterIntoContract", "Contract"),
        new Term("legal_obligation", "Legal obligation", "eu-gdpr:A6-1-c|dpv:LegalObligation", "Legal obligations"),
        new Term("vital_interest", "Vital interests", "eu-gdpr:A6-1-d|dpv:VitalInterest", "Vital interests"),
        new Term("public_task", "Public interest or official authority", "eu-gdpr:A6-1-e|eu-gdpr:A6-1-e-public-interest|eu-gdpr:A6-1-e-official-authority|dpv:PublicInterest|dpv:OfficialAuthorityOfController", "Public interest"),
        new Term("legitimate_interest", "Legitimate interests", "eu-gdpr:A6-1-f|eu-gdpr:A6-1-f-controller|eu-gdpr:A6-1-f-third-party|dpv:LegitimateInterest|dpv:LegitimateInterestOfController", "Legitimate interests"),
        new Term("explicit_consent_special", "Explicit consent for special categories", "eu-gdpr:A9-2-a|dpv:ExplicitlyExpressedConsent", "Explicit consent"));

    /// <summary>Their ids.</summary>
    public static ImmutableArray<string> Ids { get; } = ImmutableArray.CreateRange(All, static term => term.Id);

    /// <summary>Those under which a use is permitted without asking the person.</summary>
    public static ImmutableArray<string> WithoutConsent { get; } =
        ImmutableArray.Create("contract", "legal_obligation", "vital_interest", "public_task", "legitimate_interest");
}
