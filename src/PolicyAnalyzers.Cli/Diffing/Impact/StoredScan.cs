using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Diffing.Impact;

/// <summary>The result of a scan as <c>scan --format json</c> writes it, as far as the impact of a policy is concerned.</summary>
/// <param name="Name">The file, for messages.</param>
/// <param name="Target">File or folder name of what was scanned.</param>
/// <param name="Findings">Every finding, the members of a grouped one singly.</param>
/// <param name="PolicyHashes">Hashes of the policies in force, each once.</param>
/// <param name="Problems">Why the evidence is incomplete.</param>
internal sealed record StoredScan(
    string Name,
    string Target,
    ImmutableDictionary<ImpactFinding, FindingState> Findings,
    ImmutableArray<string> PolicyHashes,
    ImmutableArray<string> Problems)
{
    /// <summary>Reads the text of a result.</summary>
    /// <exception cref="UsageException">The text is no such result, or the policy could not be used in that scan.</exception>
    public static StoredScan Read(string text, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.GetProperty("formatVersion").GetInt32() != 1)
            {
                throw new UsageException($"'{name}' is the result of a newer dotnet policy. Make it again with this one.");
            }

            if (root.GetProperty("exitCode").GetInt32() == ExitCodes.UsageOrBadPolicy)
            {
                throw new UsageException($"'{name}' tells nothing of the code: {root.GetProperty("reason").GetString()}");
            }

            return new StoredScan(
                name,
                root.GetProperty("target").GetString()!,
                root.GetProperty("findings").EnumerateArray().SelectMany(Expand).GroupBy(each => each.Key).ToImmutableDictionary(same => same.Key, same => same.First().Value),
                [.. root.GetProperty("policies").EnumerateArray().Select(record => Text(record.GetProperty("properties"), "policy.hash") ?? string.Empty).Distinct(StringComparer.Ordinal)],
                [.. root.GetProperty("problems").EnumerateArray().SelectMany(Problem)]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"'{name}' is no result of a scan, or it was cut short ({fault.Message.TrimEnd('.')}). Make it with 'dotnet policy scan --format json'.");
        }
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static StoredScan ReadFile(string file)
    {
        try
        {
            return Read(File.ReadAllText(file), file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be read: {fault.Message}");
        }
    }

    /// <summary>Refuses a result that was made under another policy than this one.</summary>
    /// <exception cref="UsageException">It was.</exception>
    public StoredScan RequireUnder(PolicySource policy)
        => PolicyHashes is [] || PolicyHashes.All(hash => hash == policy.Document.Hash)
            ? this
            : throw new UsageException(
                $"'{Name}' was not made under {policy.Path} ({policy.Name}): the policy's hash there is {string.Join(", ", PolicyHashes)}, and that of the file is {policy.Document.Hash}. "
                + "Scan again with --policy, or give the two results in the order of the two policies.");

    private static IEnumerable<KeyValuePair<ImpactFinding, FindingState>> Expand(JsonElement finding)
    {
        var rule = Text(finding, "rule")!;
        var file = Text(finding, "file");
        var state = new FindingState(Text(finding, "level") ?? string.Empty, file, finding.GetProperty("line") is { ValueKind: JsonValueKind.Number } line ? line.GetInt32() : null);
        var members = finding.GetProperty("members").EnumerateArray().ToList();
        return members.Count > 0
            ? members.Select(member => KeyValuePair.Create(new ImpactFinding(rule, Text(member, "symbol")!, Text(member, "evidence") ?? string.Empty), state))
            : [KeyValuePair.Create(new ImpactFinding(rule, Text(finding, "symbol") ?? file ?? string.Empty, Text(finding, "evidence") ?? Text(finding, "message") ?? string.Empty), state)];
    }

    private static IEnumerable<string> Problem(JsonElement problem)
        => problem.GetProperty("details").EnumerateArray().Select(detail => "  " + detail.GetString()).Prepend($"{Text(problem, "project")} {Text(problem, "text")}".TrimStart());

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
