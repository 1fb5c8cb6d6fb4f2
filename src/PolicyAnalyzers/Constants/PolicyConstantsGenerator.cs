using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Rules.Governance;

namespace PolicyAnalyzers.Constants;

/// <summary>
/// Compiles the ids of a policy into its package, as constants of a class <c>CustomerPolicy</c>, and those that a repository registers into the one
/// project that says so, as <c>TeamPolicy</c>. Silent in every other project.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PolicyConstantsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var constants = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => PolicyPackageSettings.IsOn(pair.Right.GlobalOptions) && PolicyFiles.RoleOf(pair.Left, pair.Right) != PolicyFileRole.None)
            .Select(static (pair, _) => pair.Left)
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) =>
                PolicyConstants.From(PolicyFiles.Among(pair.Left, pair.Right), BuildSettings.Read(pair.Right), PolicyPackageSettings.From(pair.Right.GlobalOptions), cancellation));

        context.RegisterSourceOutput(constants, static (output, constants) =>
        {
            if (constants is null)
            {
                return;
            }

            if (constants.Failure is { } failure)
            {
                output.ReportDiagnostic(FailedAnalyzer.Describe(nameof(PolicyConstantsGenerator), constants.Path, failure));
                return;
            }

            output.AddSource("PolicyConstants.g.cs", SourceText.From(constants.Source, Encoding.UTF8));
            if (constants.Disagreement is { } disagreement)
            {
                output.ReportDiagnostic(Diagnostic.Create(
                    DisagreeingPackage.Rule.At(EnforcementLevel.HardMandatory, isScan: false),
                    Location.Create(constants.Path, default, default),
                    disagreement));
            }
        });
    }
}
