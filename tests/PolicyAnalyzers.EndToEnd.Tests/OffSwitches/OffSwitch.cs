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

    /// <summary>XML of properties.</summary>
    public string Properties { get; init; } = "";

    /// <summary>XML of items, beside the reference to the platform.</summary>
    public string Items { get; init; } = ConsumerProject.PolicyPackage;

    /// <summary>The source that uses the platform.</summary>
    public string Source { get; init; } = Code.Ungoverned;

    /// <summary>The whole project file, where properties and items cannot say it.</summary>
    public string? Project { get; init; }

    /// <summary>Further files, by their path below the project's folder.</summary>
    public ImmutableDictionary<string, string> Files { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>XML of a <c>Directory.Build.targets</c> beside the project, which is read after every package.</summary>
    public string Targets
    {
        init => Files = Files.Add("Directory.Build.targets", $"<Project>{value}</Project>");
    }

    /// <summary>Another source file.</summary>
    public string Beside
    {
        init => Files = Files.Add("Beside.cs", value);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
