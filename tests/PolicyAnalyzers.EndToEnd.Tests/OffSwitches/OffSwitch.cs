using System.Collections.Immutable;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests.OffSwitches;

/// <summary>
/// A way to switch the check off: an edit to a project that uses a survey platform past the governed client (POL3001, hard-mandatory under the
/// sample's policy), and what must be red because of it.
/// </summary>
/// <param name="Name">The name, which is also that of the project.</param>
/// <param name="RedIn">Where it must be red.</param>
/// <param name="Because">The id of the finding that must say so.</param>
internal sealed record OffSwitch(string Name, RedIn RedIn, string Because)
{
    /// <summary>What the finding must say besides.</summary>
    public string Saying { get; init; } = "";

    /// <summary>Whether a build at a desk warns of it.</summary>
    public bool IsToldAtADesk { get; init; } = true;

    /// <summary>XML of properties.</summary>
    public string Properties { get; init; } = "";

    /// <summary>XML of items, beside the reference to the platform.</summary>
    public string Items { get; init; } = ConsumerProject.PolicyPackage;

    /// <summary>The source that uses the platform.</summary>
    public string Source { get; init; } = Code.Ungoverned;

    /// <summary>The whole project file, where properties and items cannot say it; <c>$items</c> stands for the items.</summary>
    public string? Project { get; init; }

    /// <summary>Further files, by their path below the project's folder.</summary>
    public ImmutableDictionary<string, string> Files { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>XML of a <c>Directory.Build.targets</c> beside the project, which is read after every package.</summary>
    public string Targets { get; init; } = "";

    /// <summary>What the project file's name ends with.</summary>
    public string Extension { get; init; } = "csproj";

    /// <summary>Whether the solution knows the project.</summary>
    public bool IsInSolution { get; init; } = true;

    /// <summary>Adds its project to a repository that holds the platform.</summary>
    public void AddTo(ConsumerRepository repository)
    {
        var project = new ConsumerProject(Name) { Properties = Properties, Items = Items + Code.PlatformReference };
        var xml = Project?.Replace("$items", project.Items, System.StringComparison.Ordinal) ?? project.ToXml();
        _ = IsInSolution ? repository.WithProject(Name, xml, Extension) : repository.With($"{Name}/{Name}.{Extension}", xml);
        foreach (var (path, text) in Files.Add("Code.cs", Source).Add("Directory.Build.targets", $"<Project>{Targets}</Project>"))
        {
            repository.With(System.IO.Path.Combine(Name, path), text);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
