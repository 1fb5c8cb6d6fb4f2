using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Tests.Conventions;

namespace PolicyAnalyzers.Tests.Gateway;

/// <summary>A file below <c>routes</c> or <c>look-alikes</c>: what it does, in which assembly and under which policy it is judged, and what has to be found.</summary>
internal sealed class GatewayFile
{
    /// <summary>The folder of the corpus, from the root of the repository.</summary>
    public const string Folder = "tests/PolicyAnalyzers.Tests/Gateway/";

    private readonly ImmutableDictionary<string, string> header;

    private GatewayFile(string path)
    {
        Path = path;
        Text = Repository.Read(path);
        Lines = [.. Text.Split('\n')];
        header = Lines.Skip(1).TakeWhile(static line => line.StartsWith("// ", StringComparison.Ordinal))
            .Select(static line => Regex.Match(line, "^// (assembly|policy|language|as of|seen by|because): (.+)$"))
            .Where(static match => match.Success)
            .ToImmutableDictionary(static match => match.Groups[1].Value, static match => match.Groups[2].Value.Trim());
    }

    /// <summary>The path from the root of the repository.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>One sentence that says what the file does.</summary>
    public string Says => Lines[0];

    /// <summary>The assembly into which it is compiled.</summary>
    public string Assembly => header.GetValueOrDefault("assembly", "Contoso.Shop");

    /// <summary>The policy in force.</summary>
    public string PolicyPath => $"{Folder}policies/{header.GetValueOrDefault("policy", "default")}.policy.yaml";

    /// <summary>The day by which dates are judged; null for none.</summary>
    public string? AsOf => header.GetValueOrDefault("as of");

    /// <summary>The version of C# that it needs; null where the oldest supported compiler has it.</summary>
    public string? Language => header.GetValueOrDefault("language");

    /// <summary>Who alone can see it, where the compiler cannot: <c>gate</c> or <c>texts</c>.</summary>
    public string? SeenBy => header.GetValueOrDefault("seen by");

    /// <summary>Why only that one can.</summary>
    public string? Because => header.GetValueOrDefault("because");

    /// <summary>What has to be found: <c>12: POL3001</c>.</summary>
    public IReadOnlyList<string> Expected =>
    [
        .. Lines.SelectMany(static (line, index) => Regex.Match(line, "// (POL[0-9]{4}( POL[0-9]{4})*)\r?$") is { Success: true } match
            ? match.Groups[1].Value.Split(' ').Select(id => $"{index + 1}: {id}")
            : []).Order(StringComparer.Ordinal),
    ];

    private ImmutableArray<string> Lines { get; }

    /// <summary>The files of one of the two lists, by name.</summary>
    public static IReadOnlyList<GatewayFile> In(string list) => [.. Repository.Files(Folder + list, "*.cs").Order(StringComparer.Ordinal).Select(static path => new GatewayFile(path))];

    /// <inheritdoc/>
    public override string ToString() => System.IO.Path.GetFileNameWithoutExtension(Path);
}
