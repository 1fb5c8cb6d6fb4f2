using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Linq;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Exclusions;

namespace PolicyAnalyzers.Cli.Gating.Coverage;

/// <summary>The projects that need not be compiled. The list comes with the command, not from the repository that it is about.</summary>
/// <param name="Path">The file; empty where there is none.</param>
/// <param name="Exclusions">Its entries.</param>
internal sealed record ExclusionList(string Path, ImmutableArray<Exclusion> Exclusions)
{
    /// <summary>Nothing is left out.</summary>
    public static readonly ExclusionList None = new(string.Empty, []);

    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">It is missing or has faults, which are listed with their places.</exception>
    public static ExclusionList Read(string path)
    {
        var result = ExclusionsReader.Read(TextFile.Read(path).Text, path);
        return result.Problems.IsEmpty ? new ExclusionList(path, result.Exclusions) : throw PolicyFaults.Refuse(result.Problems);
    }

    /// <summary>The entry that covers a project; null where none does. One in force is preferred to one that has expired.</summary>
    /// <param name="project">The project's path from the target's folder, with forward slashes.</param>
    /// <param name="day">The day.</param>
    public Exclusion? Find(string project, PolicyDate day) => Exclusions
        .Where(exclusion => FileSystemName.MatchesSimpleExpression(exclusion.Project.Replace('\\', '/'), project, ignoreCase: false))
        .OrderBy(exclusion => exclusion.Expires < day)
        .FirstOrDefault();
}
