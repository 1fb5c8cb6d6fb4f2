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
        InvalidWaiver.Rule,
        ExpiredEntry.Rule,
        UnknownTerm.Rule,
        OutdatedAnalyzers.Rule,
        UnresolvedSymbol.Rule,
        FailedAnalyzer.Rule,
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
        UnstatedSurvey.Rule,
        IdleSurvey.Rule,
        SecondClient.Rule,
        LegacyPlatform.Rule,
        IndirectPlatform.Rule,
        ForeignCredentials.Rule,
        PlatformUse.Rule);
}
