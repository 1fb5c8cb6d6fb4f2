using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>Walks every type once and asks each rule of band 1 about its customer data.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationsAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public DeclarationsAnalyzer()
        : base(
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
            SetAside)
    {
    }

    private static Rule SetAside => Governance.SetAsideFinding.Rule;

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        if (context.Settings.IsTestProject && !context.Policy.Levels.ReportInTests)
        {
            return;
        }

        var reporter = new FindingReporter(context);
        var collector = new DataCollector(context, followsCopies: reporter.Shows(UndeclaredCustomerData.Rule) || context.Settings.WantsInventory);
        var rules = new DeclarationRule[]
        {
            new UndeclaredCustomerData(context, reporter),
            new MissingStage(context, reporter),
            new ContradictedCategory(context, reporter),
            new UnlistedData(context, reporter),
            new UnlimitedRetention(context, reporter),
            new ProposedDeclaration(context, reporter),
            new CustomerDatum(context, reporter),
        };

        start.OnType(declared =>
        {
            var type = (INamedTypeSymbol)declared.Symbol;
            if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate || collector.Collect(type) is not { } data)
            {
                return;
            }

            foreach (var rule in rules)
            {
                rule.Check(data, declared.ReportDiagnostic);
            }
        });
    }
}
