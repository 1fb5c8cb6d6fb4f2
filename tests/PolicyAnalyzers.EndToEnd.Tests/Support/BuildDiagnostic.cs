using System.Text.RegularExpressions;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>A line of a build's output in MSBuild's canonical form: <c>file(line,column): severity ID: message [project]</c>.</summary>
/// <param name="Path">The file; a tool's name where there is no file.</param>
/// <param name="Line">Line from 1; 0 where none is given.</param>
/// <param name="Column">Column from 1; 0 where none is given.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">The id.</param>
/// <param name="Message">The message.</param>
/// <param name="Project">The project's name without folder and extension.</param>
internal sealed partial record BuildDiagnostic(string Path, int Line, int Column, string Severity, string Id, string Message, string Project)
{
    /// <summary>The file's name without folder.</summary>
    public string File => System.IO.Path.GetFileName(Path);

    /// <summary>Reads a line; null if it is no diagnostic.</summary>
    public static BuildDiagnostic? Parse(string line)
    {
        var match = Canonical().Match(line);
        if (!match.Success)
        {
            return null;
        }

        // What is reported in a project file is printed without the project behind it.
        var file = match.Groups["file"].Value;
        var project = match.Groups["project"].Success ? match.Groups["project"].Value : file;
        return new BuildDiagnostic(
            file,
            Number(match.Groups["line"]),
            Number(match.Groups["column"]),
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["message"].Value,
            System.IO.Path.GetFileNameWithoutExtension(project));
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>[^()]+?)(?:\((?<line>\d+)(?:,(?<column>\d+))?[^)]*\))?\s*:\s*(?<severity>error|warning) (?<id>[A-Z]+\d+):\s*(?<message>.*?)(?:\s+\[(?<project>[^\]]+?proj)?(?:::)?(?:TargetFramework=[^\]]*)?\])?$")]
    private static partial Regex Canonical();
}
