using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Constants;

/// <summary>Compiles the ids of a policy into its package, as constants of a class <c>CustomerPolicy</c>. Silent in every other project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PolicyConstantsGenerator : IIncrementalGenerator
{
    /// <summary>Package and policy disagree about who they are.</summary>
    internal static readonly DiagnosticDescriptor DisagreeingPackage = new(
        "POL0501",
        "A policy package must carry the id and version that its policy states",
        "{0}",
        "Governance",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A required version of a policy is checked by the package's version, so the two must be one.",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => PolicyPackageSettings.From(options.GlobalOptions));
        var constants = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => PolicyPackageSettings.IsOn(pair.Right.GlobalOptions) && IsPolicy(pair.Left, pair.Right))
            .Select(static (pair, cancellation) => (pair.Left.Path, Text: pair.Left.GetText(cancellation)?.ToString() ?? ""))
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => pair.Left.Length == 1 ? PolicyConstants.From(pair.Left[0].Path, pair.Left[0].Text, pair.Right) : null);

        context.RegisterSourceOutput(constants, static (output, constants) =>
        {
            if (constants is null)
            {
                return;
            }

            output.AddSource("CustomerPolicy.g.cs", SourceText.From(constants.Source, Encoding.UTF8));
            if (constants.Disagreement is { } disagreement)
            {
                var start = Location.Create(constants.Path, default, default);
                output.ReportDiagnostic(Diagnostic.Create(DisagreeingPackage, start, disagreement));
            }
        });
    }

    private static bool IsPolicy(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        file.Path.EndsWith("policy.yaml", System.StringComparison.OrdinalIgnoreCase)
        || (options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.PolicyRole", out var role) && role == "policy");
}
