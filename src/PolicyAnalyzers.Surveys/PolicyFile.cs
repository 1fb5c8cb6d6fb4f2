using System;
using System.IO;
using System.Threading;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Surveys;

/// <summary>A policy file that is read again whenever it changes, so that a kill switch works at the next decision.</summary>
/// <param name="path">The file; a relative one belongs to the application's folder.</param>
public sealed class PolicyFile(string path) : IPolicySource
{
    private readonly string file = Path.GetFullPath(path, AppContext.BaseDirectory);
    private readonly Lock reading = new();
    private (DateTime Written, long Length) version;
    private PolicyDocument? document;
    private string? fault;

    /// <inheritdoc/>
    public PolicyDocument Current
    {
        get
        {
            lock (reading)
            {
                Refresh();
                return document ?? throw new PolicyUnavailableException(fault!);
            }
        }
    }

    private void Refresh()
    {
        try
        {
            var info = new FileInfo(file);
            var found = info.Exists ? (info.LastWriteTimeUtc, info.Length) : default;
            if (found == version && (document ?? (object?)fault) is not null)
            {
                return;
            }

            Read(File.ReadAllBytes(file));
            version = found;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            (document, fault, version) = (null, $"{file}: the policy cannot be read: {unreadable.Message} Put the file there, and let this process read it.", default);
        }
    }

    private void Read(byte[] bytes)
    {
        // As the configuration writes it: every audit row quotes it, and a folder of one machine says nothing on another.
        var result = PolicyReader.Read(bytes, path);
        document = result.Document;
        fault = result.Problems is [var first, ..] ? $"{first.Path}:{first.Span.Line}:{first.Span.Column}: {first.Message}. {first.Remedy}." : null;
    }
}
