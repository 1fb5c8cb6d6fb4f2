using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating.Coverage;

/// <summary>
/// Finds in a log that was given what no longer is as it was when the compiler ran: a log of an older run, or of another commit, lists other sources and
/// made other assemblies.
/// </summary>
internal static class StaleInputs
{
    /// <summary>One gap for each project, with the first file that tells.</summary>
    public static IEnumerable<ScanProblem> Of(GateRequest request, BuildLog log)
    {
        if (request.BuildLog is null)
        {
            yield break;
        }

        foreach (var compilation in log.Compilations.Where(compilation => compilation.IsCSharp))
        {
            var parsed = CSharpCommandLineParser.Default.Parse(compilation.Invocation.Arguments, Path.GetDirectoryName(compilation.Project)!, sdkDirectory: null);
            var changed = parsed.SourceFiles.Select(source => source.Path).FirstOrDefault(path => File.Exists(path) && File.GetLastWriteTimeUtc(path) > compilation.Started);
            if (changed is not null)
            {
                yield return new ScanProblem(compilation.Project, $"was compiled before '{Path.GetRelativePath(request.Target.Root, changed)}' was last written: the log is of an older run. Build again.", []);
            }
            else if (BuiltFrom.Fault(parsed, RepositoryHead.Of(request.Target.Root)) is { } fault)
            {
                yield return new ScanProblem(compilation.Project, fault, []);
            }
        }
    }
}
