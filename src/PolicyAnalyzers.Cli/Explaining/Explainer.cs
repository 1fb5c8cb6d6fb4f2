using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Cli.Recompiling;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Context;
using PolicySource = PolicyAnalyzers.Context.PolicySource;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>Builds a target, makes its compilations again, and asks the recogniser about declarations in them.</summary>
internal static class Explainer
{
    private const int MostSymbols = 200;

    /// <summary>Explains.</summary>
    /// <exception cref="UsageException">Nothing is found, or a policy has faults.</exception>
    public static async Task<ExplainResult> ExplainAsync(
        SymbolQuery query, ScanRequest request, AnalyzerFiles analyzers, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report("Reading the target");
        request = request with { Target = await SolutionProjects.ListAsync(request.Target, cancellation).ConfigureAwait(false) };
        using var folder = InjectionFolder.Create(request, analyzers);
        progress.Report("Building");
        var build = await BuildRunner.RunAsync(request, folder, progress, cancellation).ConfigureAwait(false);
        progress.Report("Looking for " + query.Text);
        var gaps = EvidenceCheck.OfBuild(request.Target, build, CompilationReader.Read(folder.CompiledFolder))
            .Select(gap => string.Join(Environment.NewLine + "  ", [$"{gap.Project} {gap.Text}".Trim(), .. gap.Details]));
        return Collect(query, request.Target, CompilerInvocations.Read(folder.ArgumentsFolder), [.. gaps], cancellation);
    }

    private static ExplainResult Collect(
        SymbolQuery query, ScanTarget target, ImmutableArray<CompilerInvocation> invocations, ImmutableArray<string> gaps, CancellationToken cancellation)
    {
        var loader = new GeneratorLoader();
        var recompilations = invocations.Select(invocation => Recompilation.Of(invocation, loader, cancellation)).ToImmutableArray();
        var places = Find(recompilations, query, StringComparison.Ordinal, cancellation);
        places = places.IsEmpty ? Find(recompilations, query, StringComparison.OrdinalIgnoreCase, cancellation) : places;
        if (places.IsEmpty)
        {
            throw NotFound(query, gaps, [.. recompilations.SelectMany(recompilation => SymbolFinder.Similar(recompilation.Compilation, query))]);
        }

        var seen = new HashSet<(string, Place?)>();
        var found = new List<SymbolExplanation>();
        var policies = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (recompilation, symbols) in places)
        {
            var context = PolicyContext.Bind(recompilation.Compilation, recompilation.Options, cancellation) ?? throw Faults(recompilation, cancellation);
            policies.Add($"{context.Policy.Identity.Id} {context.Policy.Identity.Version}");
            var judge = new SymbolJudge(context, recompilation.Invocation.Project);
            found.AddRange(symbols.Select(judge.Judge).Where(explanation => seen.Add((explanation.Id, explanation.Place))));
        }

        return found.Count > MostSymbols
            ? throw new UsageException($"'{query.Text}' means {found.Count} declarations. Name one of them, or a single type.")
            : new ExplainResult(target, [.. found], [.. policies], [.. gaps.Concat(places.SelectMany(place => place.Recompilation.Remarks)).Distinct(StringComparer.Ordinal)]);
    }

    private static ImmutableArray<(Recompilation Recompilation, ImmutableArray<ISymbol> Symbols)> Find(
        ImmutableArray<Recompilation> recompilations, SymbolQuery query, StringComparison comparison, CancellationToken cancellation)
        => [.. recompilations.Select(recompilation => (recompilation, Symbols: SymbolFinder.Find(recompilation.Compilation, query, comparison, cancellation))).Where(place => !place.Symbols.IsEmpty)];

    private static UsageException Faults(Recompilation recompilation, CancellationToken cancellation)
    {
        var provider = recompilation.Options.AnalyzerConfigOptionsProvider;
        var source = PolicySource.Read(PolicyFiles.Among(recompilation.Options.AdditionalFiles, provider), BuildSettings.Read(provider), cancellation);
        return PolicyFaults.Refuse(source.Problems);
    }

    private static UsageException NotFound(SymbolQuery query, ImmutableArray<string> gaps, ImmutableSortedSet<string> similar)
    {
        var what = query.File is null
            ? $"Nothing that can hold a datum is named '{query.Text}'. Write Type.Member, a type, Type.Method.parameter, a documentation id (P:Namespace.Type.Member), or file:line."
            : $"There is no declaration at '{query.Text}'. Write the line of a property, field, parameter, method or type.";
        var names = similar.IsEmpty ? string.Empty : Environment.NewLine + "Similar: " + string.Join(", ", similar.Take(5));
        return new UsageException(string.Join(Environment.NewLine, [what + names, .. gaps]));
    }
}
