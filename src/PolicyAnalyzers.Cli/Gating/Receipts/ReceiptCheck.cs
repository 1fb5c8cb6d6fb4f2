using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating.Receipts;

/// <summary>Verifies a receipt: who signed it, and whether the checkout still is what it was about.</summary>
internal static class ReceiptCheck
{
    /// <summary>Verifies.</summary>
    /// <param name="path">The receipt.</param>
    /// <param name="key">The public key; null: the receipt must not be signed, and then proves only that the checkout is the same.</param>
    /// <param name="target">The checkout.</param>
    /// <returns>The exit code that the gate ended with, and one sentence.</returns>
    /// <exception cref="EvidenceException">The receipt is none, is not signed by the key, or is about another checkout.</exception>
    public static Verdict Verify(string path, ECDsa? key, ScanTarget target)
    {
        using var statement = Statement(path, key);
        try
        {
            return Judge(statement.RootElement, path, key is not null, target);
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new EvidenceException($"'{path}' is no receipt of this tool: {fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}.");
        }
    }

    private static Verdict Judge(JsonElement statement, string path, bool isSigned, ScanTarget target)
    {
        if (statement.GetProperty("_type").GetString() != Receipt.StatementType || statement.GetProperty("predicateType").GetString() is not Receipt.PredicateType)
        {
            throw new EvidenceException($"'{path}' states something else than the result of a gate, or is of another version than this tool reads.");
        }

        var predicate = statement.GetProperty("predicate");
        RequireSameSubjects(statement, predicate, path);
        var known = Files(predicate.GetProperty("otherFiles")).Concat(predicate.GetProperty("projects").EnumerateArray().SelectMany(project => Files(project.GetProperty("files"))))
            .DistinctBy(file => file.Key)
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        if (Difference(known, Checkout(known.Keys, target.Root)) is { } difference)
        {
            throw new EvidenceException($"The receipt '{path}' is about another state of the sources: {difference}. Run the gate again.");
        }

        var policy = predicate.GetProperty("policy");
        var exitCode = predicate.GetProperty("exitCode").GetInt32();
        var by = isSigned ? "The receipt is signed by this key" : "The receipt is not signed, so whoever could write the file could write it; as it stands, it";
        return new Verdict(
            exitCode,
            $"{by} and is about this checkout, judged on {predicate.GetProperty("asOf").GetString()} by {policy.GetProperty("id").GetString()} {policy.GetProperty("version").GetString()}: {predicate.GetProperty("reason").GetString()}");
    }

    // The subjects are what other tools look at: they must follow from the files that are listed.
    private static void RequireSameSubjects(JsonElement statement, JsonElement predicate, string path)
    {
        var stated = statement.GetProperty("subject").EnumerateArray()
            .Select(subject => (subject.GetProperty("name").GetString(), subject.GetProperty("digest").GetProperty("sha256").GetString()));
        var computed = predicate.GetProperty("projects").EnumerateArray()
            .Select(project => (project.GetProperty("name").GetString(), (string?)SourceDigests.OfProject(Files(project.GetProperty("files")))));
        if (!stated.SequenceEqual(computed))
        {
            throw new EvidenceException($"The receipt '{path}' contradicts itself: the digests of its projects are not those of the files that it lists.");
        }
    }

    // What lies outside of the target's folder is looked at file by file.
    private static ImmutableSortedDictionary<string, string> Checkout(IEnumerable<string> known, string root) => SourceDigests.OfCheckout(root).AddRange(known
        .Where(path => SourceDigests.IsOutside(path) && File.Exists(Path.GetFullPath(path, root)))
        .Select(path => KeyValuePair.Create(path, SourceDigests.OfFile(Path.GetFullPath(path, root)))));

    private static string? Difference(ImmutableSortedDictionary<string, string> then, ImmutableSortedDictionary<string, string> now)
        => now.Keys.FirstOrDefault(path => !then.ContainsKey(path)) is { } added ? $"'{added}' is new"
            : then.Keys.FirstOrDefault(path => !now.ContainsKey(path)) is { } gone ? $"'{gone}' is gone"
            : then.FirstOrDefault(file => now[file.Key] != file.Value).Key is { } changed ? $"'{changed}' was changed"
            : null;

    private static IEnumerable<KeyValuePair<string, string>> Files(JsonElement files) => files.EnumerateObject().Select(file => KeyValuePair.Create(file.Name, file.Value.GetString()!));

    private static JsonDocument Statement(string path, ECDsa? key)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new EvidenceException($"The receipt '{path}' cannot be read: {fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}.");
        }

        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("payload", out _))
        {
            return key is null ? document : throw new EvidenceException($"The receipt '{path}' is not signed, so nobody answers for it.");
        }

        using (document)
        {
            return key is null
                ? throw new UsageException($"The receipt '{path}' is signed. Name the public key with --key FILE.")
                : Signed(document.RootElement, path, key);
        }
    }

    private static JsonDocument Signed(JsonElement envelope, string path, ECDsa key)
    {
        try
        {
            var (payload, isSigned) = Dsse.Open(envelope, key);
            return isSigned
                ? JsonDocument.Parse(payload)
                : throw new EvidenceException($"The signature of the receipt '{path}' is not by this key over this content: it was changed, or somebody else signed it.");
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException or JsonException)
        {
            throw new EvidenceException($"'{path}' is no signed receipt: {fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}.");
        }
    }
}
