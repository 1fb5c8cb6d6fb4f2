using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Gating.Coverage;
using PolicyAnalyzers.Cli.Output;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>What a reader of the result should know besides.</summary>
internal static class GateRemarks
{
    /// <summary>The sentences, in a stable order.</summary>
    public static IEnumerable<string> Of(GateRequest request, BuildLog log)
    {
        if (request.Policy.Location.StartsWith(Path.TrimEndingDirectorySeparator(request.Target.Root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            yield return "Note: the policy lies in what is judged by it, so whoever changes the code can change the policy. Give one from outside.";
        }

        var others = log.Compilations.Where(compilation => !compilation.IsCSharp).Select(compilation => Names.Relative(compilation.Project, request.Target)).Distinct(StringComparer.Ordinal).ToList();
        if (others.Count > 0)
        {
            yield return "Judged only by what was built, since they are not C#: " + string.Join(", ", others);
        }

        foreach (var project in ProjectsOnDisk.Of(request.Target))
        {
            if (CoverageCheck.Excluded(request, project) is { } exclusion)
            {
                yield return $"Left out until {exclusion.Expires}: {Names.Relative(project, request.Target)} ({exclusion.Owner}: {exclusion.Reason})";
            }
        }

        if (request.GrowthAccepted is { } accepted)
        {
            yield return $"The baseline may grow: {accepted}";
        }
    }
}
