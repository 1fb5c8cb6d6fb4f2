using System;
using System.IO;
using Microsoft.Build.Logging.StructuredLogger;

namespace PolicyAnalyzers.Cli.Gating.BuildLogs;

/// <summary>Reads binary logs of MSBuild. A log that is cut short or damaged is refused: its first half proves nothing about the second.</summary>
internal static class BuildLogReader
{
    /// <summary>The two bytes with which gzip begins (RFC 1952, 2.3.1): every binary log is compressed so.</summary>
    private static readonly byte[] Gzip = [0x1F, 0x8B];

    /// <summary>Reads a log.</summary>
    /// <exception cref="EvidenceException">The file is missing, no binary log, damaged, cut short, or of a version that is not known.</exception>
    public static BuildLog Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new EvidenceException($"The binary log '{path}' does not exist, so there is no evidence of a build: write one with 'dotnet build -bl:{Path.GetFileName(path)}'.");
        }

        Exception? fault = null;
        var events = new BuildLogEvents();
        try
        {
            using var stream = File.OpenRead(path);
            RequireGzip(stream, path);
            var reader = new BinLogReader();
            reader.AnyEventRaised += (_, arguments) => events.Take(arguments);
            reader.OnException += exception => fault ??= exception;
            reader.RecoverableReadError += error => fault ??= new InvalidDataException(error.ErrorType.ToString());
            reader.Replay(stream);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or EvidenceException))
        {
            fault ??= exception;
        }

        if (fault is NotSupportedException)
        {
            throw new EvidenceException($"The binary log '{path}' is of a version that this tool does not read ({fault.Message.TrimEnd('.')}): update the tool, or build with an older SDK.");
        }

        if (fault is not null)
        {
            throw new EvidenceException($"The binary log '{path}' is damaged or cut short ({Reason(fault)}), so it is no evidence: build again.");
        }

        return events.ToLog() ?? throw new EvidenceException($"The binary log '{path}' ends before its build does, so it is no evidence: let the build end, and give its whole log.");
    }

    private static void RequireGzip(FileStream stream, string path)
    {
        var start = new byte[Gzip.Length];
        if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.AsSpan().SequenceEqual(Gzip))
        {
            throw new EvidenceException($"'{path}' is no binary log of MSBuild: give the file that 'dotnet build -bl' writes.");
        }

        stream.Position = 0;
    }

    private static string Reason(Exception fault) => fault.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
