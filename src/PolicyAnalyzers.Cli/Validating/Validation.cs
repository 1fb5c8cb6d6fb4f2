using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Validating.Against;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Checks files, and where it was asked for, the symbols that they name.</summary>
internal static class Validation
{
    /// <summary>Validates.</summary>
    /// <exception cref="UsageException">Something that was named does not exist or is of another kind.</exception>
    public static async Task<ValidationOutcome> RunAsync(
        ValidationRequest request, AnalyzerFiles analyzers, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report("Reading the policy");
        var files = Check(request);

        // Nothing is built for a policy that cannot be used.
        var mayResolve = !request.Against.IsEmpty && files.All(file => file.File.Kind != PolicyFileKind.Policy || file.Policy is not null);
        var (resolved, gaps) = mayResolve ? await ResolveAsync(files, request, analyzers, progress, cancellation).ConfigureAwait(false) : (files, []);
        return new ValidationOutcome(resolved, gaps, request.Today, request.IsStrict);
    }

    private static ImmutableArray<CheckedFile> Check(ValidationRequest request)
    {
        var files = InputFiles.Find(request.Paths);
        var organisation = request.Policy is null ? null : InputFiles.Policy(request.Policy);

        // The policy first: what is wrong there often explains the rest.
        var all = organisation is null || files.Contains(organisation) ? files : files.Insert(0, organisation);
        return new PolicyValidator([new PolicyCheck(request.Today), new FragmentCheck(request.Today), new BaselineCheck()]).Check(all, organisation);
    }

    private static async Task<(ImmutableArray<CheckedFile> Files, ImmutableArray<ScanProblem> Gaps)> ResolveAsync(
        ImmutableArray<CheckedFile> files, ValidationRequest request, AnalyzerFiles analyzers, IProgress<string> progress, CancellationToken cancellation)
    {
        var targets = new List<ResolutionTarget>();
        try
        {
            foreach (var path in request.Against)
            {
                targets.Add(await TargetAssemblies.OpenAsync(path, request.Configuration, analyzers, progress, cancellation).ConfigureAwait(false));
            }

            progress.Report("Looking up symbols");
            ImmutableArray<ScanProblem> gaps = [.. targets.SelectMany(target => target.Gaps)];

            // What is missing because something does not build is not misspelt.
            var check = new SymbolCheck([.. targets]);
            return gaps.IsEmpty ? ([.. files.Select(file => file.Policy is { } policy ? file.With(check.Check(policy)) : file)], gaps) : (files, gaps);
        }
        finally
        {
            targets.ForEach(target => target.Dispose());
        }
    }
}
