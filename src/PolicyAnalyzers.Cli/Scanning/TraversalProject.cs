using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>
/// A project in the scan's own folder that restores and builds a list of projects: what a folder without a solution needs. A generated solution
/// would refuse two projects of one name, and would set SolutionDir, which these projects do not expect.
/// </summary>
internal static class TraversalProject
{
    /// <summary>Writes the project to <paramref name="path"/>.</summary>
    public static void Write(string path, IEnumerable<string> projects)
    {
        var escaped = projects.Select(MSBuildText.Escape).ToList();
        var document = new XElement(
            "Project",
            new XAttribute("DefaultTargets", "Build"),
            new XElement("Import", new XAttribute("Project", "$(MSBuildToolsPath)/NuGet.targets")),
            new XElement("PropertyGroup", new XElement("RestoreGraphProjectInput", string.Join(';', escaped))),
            new XElement("ItemGroup", escaped.Select(project => new XElement("ScannedProject", new XAttribute("Include", project)))),
            new XElement(
                "Target",
                new XAttribute("Name", "Build"),
                new XElement("MSBuild", new XAttribute("Projects", "@(ScannedProject)"), new XAttribute("BuildInParallel", "true"))));
        File.WriteAllText(path, document.ToString());
    }
}
