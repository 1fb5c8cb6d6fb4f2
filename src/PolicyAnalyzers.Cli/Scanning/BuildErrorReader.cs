using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Reads errors in MSBuild's canonical form: <c>origin : [category] error CODE: text [project]</c>.</summary>
internal static partial class BuildErrorReader
{
    /// <summary>The errors among <paramref name="lines"/>, each once (a project of several frameworks says the same several times), in order.</summary>
    public static ImmutableArray<BuildError> Read(IEnumerable<string> lines)
        => [.. lines.Select(Parse).OfType<BuildError>().Distinct()];

    private static BuildError? Parse(string line)
    {
        var match = Canonical().Match(line);
        if (!match.Success)
        {
            return null;
        }

        // An error about a project file itself names it as the origin, and then the solution or nothing as the project that was being built.
        var origin = match.Groups["origin"].Value.Trim();
        var project = match.Groups["project"].Value;
        if (origin.EndsWith("proj", StringComparison.OrdinalIgnoreCase))
        {
            project = origin;
        }

        var framework = project.IndexOf("::", StringComparison.Ordinal);
        project = framework < 0 ? project : project[..framework];
        return new BuildError(
            project.Length == 0 ? null : project,
            origin,
            match.Groups["code"].Value,
            match.Groups["text"].Value.Trim());
    }

    [GeneratedRegex(@"^\s*(?:\d+(?::\d+)?>)?(?:(?<origin>.*?)\s*:\s*)?(?:[\w ]+ )?error\s*(?<code>[A-Za-z]+\d+)?\s*:\s*(?<text>.*?)(?:\s\[(?<project>[^\[\]]+)\])?\s*$")]
    private static partial Regex Canonical();
}
