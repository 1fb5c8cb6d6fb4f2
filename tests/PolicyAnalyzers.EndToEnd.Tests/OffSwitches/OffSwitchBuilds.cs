using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests.OffSwitches;

/// <summary>Builds of many ways at once: each is a project of one repository.</summary>
internal static class OffSwitchBuilds
{
    /// <summary>A repository that holds the platform, these ways, and a project <c>Open</c> without any.</summary>
    public static ConsumerRepository RepositoryOf(string name, IEnumerable<OffSwitch> ways)
    {
        var repository = EndToEnd.Feed.NewRepository("off-switches-" + name)
            .WithProject(Code.Platform)
            .WithProject(new ConsumerProject("Open") { Items = ConsumerProject.PolicyPackage + Code.PlatformReference, Source = Code.Ungoverned });
        foreach (var way in ways)
        {
            way.AddTo(repository);
        }

        return repository;
    }

    /// <summary>The errors of a way's project that bear the id that they must: as their own, or in the text where the guard's source fails to compile.</summary>
    public static IEnumerable<string> Errors(this BuildResult build, OffSwitch way) => build.Diagnostics
        .Where(found => found.Project == way.Name && found.Severity == "error")
        .Where(found => found.Id == way.Because || (found.Id == "CS1029" && found.Message.Contains($"'{way.Because}: ", StringComparison.Ordinal)))
        .Select(found => found.Message);
}
