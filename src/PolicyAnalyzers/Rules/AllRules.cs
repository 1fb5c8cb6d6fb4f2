using System.Collections.Immutable;
using PolicyAnalyzers.Rules.Declarations;
using PolicyAnalyzers.Rules.Governance;
using PolicyAnalyzers.Rules.Surveys;

namespace PolicyAnalyzers.Rules;

/// <summary>Every rule that runs in the compiler.</summary>
internal static class AllRules
{
    /// <summary>The rules by id.</summary>
    public static ImmutableArray<Rule> InOrder { get; } = ImmutableArray.Create(
        UnreadablePolicy.Rule,
        UndefinedPolicyTerm.Rule,
        LooseningFragment.Rule,
        SuppressedMandatoryRule.Rule,
        InvalidWaiver.Rule,
        ExpiredEntry.Rule,
        UnknownTerm.Rule,
        OutdatedAnalyzers.Rule,
        UnresolvedSymbol.Rule,
        FailedAnalyzer.Rule,
        GeneratedSuppression.Rule,
        BreakGlass.Rule,
        PolicyInForce.Rule,
        SetAsideFinding.Rule,
        UndeclaredCustomerData.Rule,
        MissingOrigin.Rule,
        MissingPurpose.Rule,
        MissingConsent.Rule,
        MissingOutcome.Rule,
        MissingInsight.Rule,
        MissingDestination.Rule,
        ContradictedCategory.Rule,
        UnlistedData.Rule,
        UnlimitedRetention.Rule,
        ProposedDeclaration.Rule,
        CustomerDatum.Rule,
        UngovernedPlatform.Rule,
        PlatformAddress.Rule,
        PlainSurveyMessage.Rule,
        UnstatedSurvey.Rule,
        IdleSurvey.Rule,
        SecondClient.Rule,
        UnownedChannel.Rule,
        LegacyPlatform.Rule,
        IndirectPlatform.Rule,
        ForeignCredentials.Rule,
        PlatformUse.Rule);
}
