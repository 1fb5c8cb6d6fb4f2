using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>Reads the text files of a folder for hosts, links, scripts and paths of survey platforms. Needs no .NET and builds nothing.</summary>
internal static class TextScanner
{
    private const long MostBytes = 4 * 1024 * 1024;

    private const int FirstBytes = 8 * 1024;

    /// <summary>Scans a folder.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="policy">The policy: its hosts, its client, and the keys that it keeps for the client.</param>
    /// <param name="withSources">Whether sources of programs are read too; where a compiler reads them, they are not.</param>
    /// <param name="cancellation">Stops it.</param>
    public static TextScan Scan(string root, PolicyDocument policy, bool withSources, CancellationToken cancellation = default)
    {
        root = Path.GetFullPath(root);
        var files = FolderFiles.Below(root);
        var client = new ClientConfiguration(root, files, policy);
        var texts = PlatformTexts.Of(policy);
        var findings = ImmutableArray.CreateBuilder<TextFinding>();
        var skipped = ImmutableArray.CreateBuilder<SkippedText>();
        var count = 0;
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TextKinds.Of(file, withSources) is not { } kind || client.Owns(file))
            {
                continue;
            }

            var path = Path.Combine(root, file);
            var (text, reason) = Read(path);
            if (text is null)
            {
                skipped.Add(new SkippedText(path, reason!));
                continue;
            }

            count++;
            findings.AddRange(Find(path, Comments.Blank(text, kind), texts, client));
        }

        return new TextScan(findings.ToImmutable(), count, skipped.ToImmutable());
    }

    private static IEnumerable<TextFinding> Find(string file, string text, PlatformTexts texts, ClientConfiguration client)
    {
        if (!texts.MayName(text))
        {
            yield break;
        }

        var start = 0;
        for (var line = 1; start <= text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var content = text[start..end];
            foreach (var hit in texts.Find(content).Where(hit => !client.Owns(file, text, start + hit.Start)))
            {
                yield return new TextFinding(file, line, hit.Start + 1, hit.Start + hit.Length + 1, hit.Platform, hit.Kind, hit.Shown);
            }

            start = end + 1;
        }
    }

    private static (string? Text, string? Reason) Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > MostBytes)
            {
                return (null, "is larger than 4 MB");
            }

            var bytes = File.ReadAllBytes(path);
            var isWide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            if (!isWide && bytes.AsSpan(0, Math.Min(bytes.Length, FirstBytes)).Contains((byte)0))
            {
                return (null, "is no text: it holds a zero byte");
            }

            using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return (reader.ReadToEnd(), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, "cannot be read: " + fault.Message);
        }
    }
}
