using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>POL0010: a project has not the policy that <c>--require</c> states, so developers see other rules than the gate applies.</summary>
internal static class RequiredPolicyCheck
{
    /// <summary>A finding for each project.</summary>
    public static IEnumerable<Finding> Run(GateRequest request, ImmutableArray<ProjectResult> projects)
    {
        if (request.Required is not { } required)
        {
            yield break;
        }

        foreach (var project in projects.DistinctBy(project => project.Compilation.Project))
        {
            if (project.Own is not { } own)
            {
                yield return Describe(project, $"The project has no policy of its own, and {required} is required (--require)", required);
            }
            else if (!required.IsMetBy(own.Id, own.Version))
            {
                yield return Describe(project, $"The project is under {own.Id} {own.Version}, and {required} is required (--require)", required);
            }
        }
    }

    private static Finding Describe(ProjectResult project, string what, RequiredPolicy required)
    {
        var path = project.Compilation.Project;
        var remedy = $"reference the package {required.Id} in version {required.Version} or newer";
        return new Finding(
            RuleIds.OutdatedAnalyzers,
            $"{what}; {remedy}",
            new Place(path, 1, 1, 1, 1),
            [],
            ImmutableSortedDictionary<string, string>.Empty.Add(PropertyKeys.Level, "hard-mandatory").Add(PropertyKeys.Remedy, remedy),
            Suppression: null,
            [path]);
    }
}
