using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Rules.Governance;

namespace PolicyAnalyzers.Guard;

/// <summary>
/// Runs where analyzers are suppressed or do not run: a mandatory rule that the source suppresses (POL0005), and analyzers that are switched off in
/// CI (POL0008), fail the compile. It runs in builds only, never in an editor, and reads a policy only where there is something to judge.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SuppressionGuard : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Collect().Combine(context.AnalyzerConfigOptionsProvider);
        context.RegisterImplementationSourceOutput(context.CompilationProvider.Combine(files), static (output, found) =>
            Judge(output, found.Left, found.Right.Left, found.Right.Right));
    }

    private static void Judge(SourceProductionContext output, Compilation compilation, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options)
    {
        try
        {
            var source = new GuardSource();
            WriteSuppressed(source, compilation, files, options, output.CancellationToken);
            WriteSwitchedOff(source, files, options);
            if (source.HasErrors)
            {
                output.AddSource(GuardSource.FileName, SourceText.From(source.ToString(), Encoding.UTF8));
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // What the compiler says of a generator that throws is a warning that anybody can turn off.
            output.ReportDiagnostic(FailedAnalyzer.Describe(nameof(SuppressionGuard), "the compilation", failure));
        }
    }

    private static void WriteSuppressed(
        GuardSource source, Compilation compilation, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        // In a scan such a finding is counted as suppressed, and a compile that fails would hide all others.
        if (BuildSettings.Read(options).IsScan)
        {
            return;
        }

        MandatoryRules? mandatory = null;
        foreach (var each in SuppressedRule.In(compilation, cancellationToken))
        {
            mandatory ??= MandatoryRules.Read(files, options, cancellationToken);
            if (mandatory.Ids.Contains(each.Rule))
            {
                source.Error(each.Path, each.Line, SuppressedMandatoryRule.Rule.Id, SuppressedMandatoryRule.Message(each.Rule, mandatory.Source));
            }
        }
    }

    private static void WriteSwitchedOff(GuardSource source, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options)
    {
        var build = AnalyzerSwitches.Read(options.GlobalOptions);
        if (build is { AreOff: true, IsInCI: true } && !PolicyFiles.Among(files, options).Policies.IsEmpty)
        {
            source.Error(build.Project, 1, AnalyzerSwitches.Id, string.Format(CultureInfo.InvariantCulture, AnalyzerSwitches.Message, build.By));
        }
    }
}
