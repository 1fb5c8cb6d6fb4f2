using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Cli.Beginning;

/// <summary>
/// The template of <c>dotnet new policy-pack</c>, filled in here: the files are the same, and the template's own configuration says which texts
/// in them stand for which value.
/// </summary>
internal static class PolicyTemplate
{
    /// <summary>The policy itself.</summary>
    public const string PolicyFile = "policy.yaml";

    private const string Prefix = "Template/";
    private const string ConfigurationFolder = ".template.config/";
    private const string Configuration = ConfigurationFolder + "template.json";

    private static readonly ImmutableArray<TemplateFile> Raw = [.. ReadResources()];

    /// <summary>By name of a value, the text that stands for it in the files.</summary>
    private static readonly ImmutableDictionary<string, string> Tokens = ReadTokens();

    private static readonly Regex AnyToken = new(string.Join('|', Tokens.Values.OrderByDescending(token => token.Length).Select(Regex.Escape)), RegexOptions.CultureInvariant);

    /// <summary>All files with these values in them, and the policy's schema, sorted.</summary>
    /// <param name="values">A value for each name of the template's configuration.</param>
    public static ImmutableArray<TemplateFile> Fill(IReadOnlyDictionary<string, string> values)
    {
        var byToken = Tokens.ToDictionary(token => token.Value, token => values[token.Key], StringComparer.Ordinal);
        return [.. Raw
            .Where(file => !file.Path.StartsWith(ConfigurationFolder, StringComparison.Ordinal))
            .Select(file => new TemplateFile(Replace(file.Path, byToken), Replace(file.Text, byToken)))
            .Append(new TemplateFile(PolicySchema.FileName, PolicySchema.Text))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static string Replace(string text, Dictionary<string, string> byToken)
        => AnyToken.Replace(text, token => token.Index > 0 && text[token.Index - 1] == '"' ? Quoted(byToken[token.Value]) : byToken[token.Value]);

    // Inside of quotes, as YAML wants it.
    private static string Quoted(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static IEnumerable<TemplateFile> ReadResources()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new TemplateFile(name[Prefix.Length..].Replace('\\', '/'), reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    private static ImmutableDictionary<string, string> ReadTokens()
    {
        using var configuration = JsonDocument.Parse(Raw.Single(file => file.Path == Configuration).Text);
        return configuration.RootElement.GetProperty("symbols").EnumerateObject()
            .Where(symbol => symbol.Value.TryGetProperty("replaces", out _))
            .ToImmutableDictionary(symbol => symbol.Name, symbol => symbol.Value.GetProperty("replaces").GetString()!, StringComparer.Ordinal);
    }
}
