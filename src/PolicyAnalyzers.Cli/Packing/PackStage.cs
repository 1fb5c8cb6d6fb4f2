using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Packing;

/// <summary>
/// A temporary folder in which a policy is packed: the files that go into the package, a project where the policy has none, and all that the build
/// writes. Nothing is written beside the policy. Disposing deletes it.
/// </summary>
internal sealed class PackStage : IDisposable
{
    private readonly List<XElement> packed = [];

    private PackStage(string path) => Path = path;

    /// <summary>Absolute path.</summary>
    public string Path { get; }

    /// <summary>Where the package is written.</summary>
    public string OutputFolder => System.IO.Path.Combine(Path, "out");

    /// <summary>What the project imports; written by <see cref="WriteHook"/>.</summary>
    public string HookFile => System.IO.Path.Combine(Path, "pack.props");

    /// <summary>The policy, as it is packed.</summary>
    public string PolicyFile => System.IO.Path.Combine(Path, PolicySources.FileName);

    /// <summary>Makes a new folder in the machine's temporary folder.</summary>
    public static PackStage Create() => new(Directory.CreateTempSubdirectory("dotnet-policy-pack-").FullName);

    /// <summary>Adds a file that the package holds in its folder <c>policy</c>.</summary>
    public void Add(string name, byte[] content)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(file, content);
        packed.Add(new XElement(
            "None",
            new XAttribute("Include", MSBuildText.Escape(file)),
            new XAttribute("Pack", "true"),
            new XAttribute("PackagePath", "policy/" + name),
            new XAttribute("Visible", "false")));
    }

    /// <summary>Writes the policy with its approvals, which the package's own targets pack.</summary>
    public void AddPolicy(byte[] content, byte[]? approvals)
    {
        File.WriteAllBytes(PolicyFile, content);
        if (approvals is not null)
        {
            File.WriteAllBytes(System.IO.Path.Combine(Path, PolicySources.ApprovalsName), approvals);
        }
    }

    /// <summary>Writes what the project imports.</summary>
    /// <param name="properties">Defaults, which the project may replace.</param>
    public void WriteHook(IReadOnlyDictionary<string, string> properties)
        => new XDocument(new XElement(
            "Project",
            new XElement(
                "PropertyGroup",
                properties.Select(property => new XElement(property.Key, MSBuildText.Escape(property.Value))),
                // What an ordinary build left beside the project is no source.
                new XElement("DefaultItemExcludes", "$(DefaultItemExcludes);bin/**;obj/**")),
            new XElement("ItemGroup", packed))).Save(HookFile);

    /// <summary>Writes a project for a policy that has none.</summary>
    /// <returns>Its absolute path.</returns>
    public string WriteProject(string policyId, string analyzersVersion)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, "project")).FullName;
        foreach (var stop in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(System.IO.Path.Combine(folder, stop), "<Project />");
        }

        var project = System.IO.Path.Combine(folder, policyId + ".csproj");
        new XDocument(new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("TargetFramework", "netstandard2.0"),
                new XElement("PolicyPackage", "true"),
                new XElement("GenerateDocumentationFile", "true")),
            new XElement(
                "ItemGroup",
                new XElement(
                    "PackageReference",
                    new XAttribute("Include", "PolicyAnalyzers"),
                    new XAttribute("Version", analyzersVersion),
                    new XAttribute("PrivateAssets", "none"))))).Save(project);
        return project;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
