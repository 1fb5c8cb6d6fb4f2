using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Validation;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>What the comments at the top of a test say of it: lines <c>// key: value</c> above the first line of code.</summary>
internal sealed partial record TestHeader
{
    private const string TitleKey = "title";
    private const string AsOfKey = "as-of";
    private const string AssemblyKey = "assembly";
    private const string PolicyKey = "policy";

    private static readonly ImmutableArray<string> Keys = [TitleKey, AsOfKey, AssemblyKey, PolicyKey];

    /// <summary>What the test shows, in plain words; null where it does not say.</summary>
    public string? Title { get; private init; }

    /// <summary>The day by which dates are judged, <c>yyyy-MM-dd</c>; null for the day on which the policy takes effect.</summary>
    public string? AsOf { get; private init; }

    /// <summary>Name of the assembly that the code is said to be in; null for one that the policy does not name.</summary>
    public string? Assembly { get; private init; }

    /// <summary>Another policy to test, relative to the test; null for the one beside the tests.</summary>
    public string? Policy { get; private init; }

    /// <summary>Reads the header of a test.</summary>
    /// <param name="text">The test.</param>
    /// <param name="faults">Takes what is wrong: the offset, and a sentence without a final stop.</param>
    public static TestHeader Read(string text, List<(int Position, string Message)> faults)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match line in CommentLines(text))
        {
            if (KeyAndValue().Match(line.Value) is not { Success: true } entry)
            {
                continue;
            }

            var (key, value) = (entry.Groups["key"].Value.ToLowerInvariant(), entry.Groups["value"].Value.Trim());
            if (Fault(key, value, values) is { } fault)
            {
                faults.Add((line.Index + entry.Groups["key"].Index, fault));
            }
            else
            {
                values[key] = value;
            }
        }

        return new TestHeader
        {
            Title = values.GetValueOrDefault(TitleKey),
            AsOf = values.GetValueOrDefault(AsOfKey),
            Assembly = values.GetValueOrDefault(AssemblyKey),
            Policy = values.GetValueOrDefault(PolicyKey),
        };
    }

    private static IEnumerable<Match> CommentLines(string text) => Line().Matches(text).TakeWhile(line => line.Value.Trim() is "" or ['/', '/', ..]);

    private static string? Fault(string key, string value, Dictionary<string, string> values) => key switch
    {
        // A misspelt key that counted as a mere comment would test something else than the author believes.
        _ when !Keys.Contains(key) => $"'{key}' is none of the things that a test says of itself{Meant(key)}. They are {string.Join(", ", Keys)}; a plain comment has no colon behind its first word",
        _ when values.ContainsKey(key) => $"'{key}' stands twice",
        _ when value.Length == 0 => $"'{key}' says nothing: write a value behind the colon",
        AsOfKey when !PolicyDate.TryParse(value, out _) => $"'{value}' is not a day. Write it as yyyy-MM-dd, for example 2027-05-01",
        _ => null,
    };

    private static string Meant(string key) => Nearest.Of(key, Keys) is { } nearest ? $"; '{nearest}' is" : "";

    [GeneratedRegex(@"^.*$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*//\s*(?<key>[A-Za-z][A-Za-z-]*):(?<value>(?:\s.*)?)$", RegexOptions.Singleline)]
    private static partial Regex KeyAndValue();
}
