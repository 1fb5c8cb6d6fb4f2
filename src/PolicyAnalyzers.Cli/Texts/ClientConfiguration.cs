using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>
/// What of a checkout belongs to the governed client: the folder of the project that is its assembly, and the configuration keys that the policy keeps
/// for it (<c>survey-policy.platforms.*.credentials</c>), wherever they stand.
/// </summary>
internal sealed class ClientConfiguration
{
    private readonly ImmutableArray<string> _keys;
    private readonly ImmutableArray<string> _folders;

    /// <summary>Finds the client's folders among the files of a checkout.</summary>
    public ClientConfiguration(string root, IEnumerable<string> files, PolicyDocument policy)
    {
        _keys = [.. policy.SurveyPolicy.Platforms.SelectMany(platform => platform.Credentials)];
        _folders = policy.SurveyPolicy.Client?.Assembly is { } assembly
            ? [.. files.Where(file => file.EndsWith("proj", StringComparison.OrdinalIgnoreCase) && AssemblyOf(Path.Combine(root, file)).Equals(assembly, StringComparison.OrdinalIgnoreCase)).Select(file => file[..(file.LastIndexOf('/') + 1)])]
            : [];
    }

    /// <summary>Whether a file is the client's own.</summary>
    public bool Owns(string file) => _folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Whether a place in a file is the value of a key that the policy keeps for the client.</summary>
    public bool Owns(string file, string text, int at)
    {
        if (_keys.IsEmpty)
        {
            return false;
        }

        var key = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? JsonKey(text, at) : LineKey(text, at);
        return key is not null && _keys.Any(pattern => Matches(key, pattern));
    }

    private static string AssemblyOf(string project)
    {
        try
        {
            var name = XDocument.Load(project).Descendants().FirstOrDefault(element => element.Name.LocalName == "AssemblyName")?.Value;
            return string.IsNullOrWhiteSpace(name) ? Path.GetFileNameWithoutExtension(project) : name.Trim();
        }
        catch (Exception fault) when (fault is XmlException or IOException or UnauthorizedAccessException)
        {
            return Path.GetFileNameWithoutExtension(project);
        }
    }

    private static bool Matches(string key, string pattern)
    {
        var parts = pattern.Split('*');
        var at = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var found = i == 0 ? (key.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase) ? 0 : -1) : key.IndexOf(parts[i], at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return parts[^1].Length == 0 || at == key.Length || (parts.Length > 1 && key.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase));
    }

    // Section:Key of the value at a place, as Microsoft.Extensions.Configuration writes it; null in a file that is not read as JSON.
    private static string? JsonKey(string text, int at)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var place = Encoding.UTF8.GetByteCount(text.AsSpan(0, at));
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(bytes), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var path = new Stack<string>();
        var name = "";
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= place)
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = reader.GetString()!;
                        break;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        path.Push(name);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        path.TryPop(out _);
                        break;
                }
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return string.Join(':', path.Reverse().Append(name).Where(part => part.Length > 0));
    }

    // Section__Key=value and Section:Key: value, the first word of the line.
    private static string? LineKey(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var line = text[start..at].TrimStart(' ', '\t', '-', '"', '\'');
        var end = line.IndexOfAny([' ', '=', '"', '\'']);
        return end <= 0 ? null : line[..end].TrimEnd(':').Replace("__", ":", StringComparison.Ordinal);
    }
}
