using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Cli.Auditing;

/// <summary>
/// The keys of the survey client, as its service has them: a file of configuration, or its environment variables. Without them nobody can tell a genuine row from a forged one, nor find
/// a person.
/// </summary>
internal static class AuditKeys
{
    private const string CurrentVariable = "Surveys__CurrentKey";
    private const string KeyVariable = "Surveys__Keys__";

    /// <summary>The keys from a file, or from the environment where none is named.</summary>
    /// <exception cref="UsageException">There are none, or they cannot be used. The message shows no key.</exception>
    public static IdentifierKeys Read(string? file)
    {
        var (current, keys) = file is null ? FromEnvironment() : FromFile(file);
        if (keys.Count == 0)
        {
            throw new UsageException(file is null
                ? $"The keys of the audit trail are needed: name the service's configuration with --keys FILE, or set {CurrentVariable} and {KeyVariable}ID as the service has them."
                : $"'{file}' holds no keys. Write {{ \"Surveys\": {{ \"CurrentKey\": \"ID\", \"Keys\": {{ \"ID\": \"Base64\" }} }} }}, as in the service's configuration.");
        }

        try
        {
            // To read, it does not matter which one is current.
            return new IdentifierKeys(current ?? keys.Keys.First(), keys.ToDictionary(each => each.Key, each => Convert.FromBase64String(each.Value)));
        }
        catch (FormatException)
        {
            throw new UsageException("A key is no Base64. Copy it whole from the service's configuration.");
        }
        catch (ArgumentException fault)
        {
            throw new UsageException(fault.Message);
        }
    }

    private static (string? Current, Dictionary<string, string> Keys) FromEnvironment() => (
        Environment.GetEnvironmentVariable(CurrentVariable),
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Where(static each => ((string)each.Key).StartsWith(KeyVariable, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(static each => ((string)each.Key)[KeyVariable.Length..], static each => (string)each.Value!));

    private static (string? Current, Dictionary<string, string> Keys) FromFile(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var section = json.RootElement.TryGetProperty("Surveys", out var surveys) ? surveys : json.RootElement;
            var current = section.TryGetProperty("CurrentKey", out var id) ? id.GetString() : null;
            return (current, section.TryGetProperty("Keys", out var keys) ? keys.EnumerateObject().ToDictionary(static each => each.Name, static each => each.Value.GetString() ?? "") : []);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be read: {fault.Message}");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new UsageException($"'{file}' is no JSON configuration: {fault.Message}");
        }
    }
}
