using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Cli.Auditing;

/// <summary>Heads of chains, one a line as <c>lane sequence hash</c>: what <c>verify</c> prints, and takes back to find rows that were cut off since.</summary>
internal static class Anchors
{
    /// <summary>As a line.</summary>
    public static string Line(AuditAnchor anchor) => string.Create(CultureInfo.InvariantCulture, $"{anchor.Lane} {anchor.Sequence} {anchor.Hash}");

    /// <summary>Reads a file of lines; none where no file is named.</summary>
    /// <exception cref="UsageException">It cannot be read, or a line is no anchor.</exception>
    public static IReadOnlyList<AuditAnchor> Read(string? file)
    {
        if (file is null)
        {
            return [];
        }

        try
        {
            return [.. File.ReadLines(file).Select((line, index) => (Line: line.Trim(), Number: index + 1)).Where(static each => each.Line.Length > 0).Select(each => Parse(file, each.Line, each.Number))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be read: {fault.Message}");
        }
    }

    private static AuditAnchor Parse(string file, string line, int number) =>
        line.Split(' ') is [var lane, var sequence, { Length: 64 } hash]
        && int.TryParse(lane, NumberStyles.None, CultureInfo.InvariantCulture, out var laneNumber)
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var sequenceNumber)
            ? new AuditAnchor(laneNumber, sequenceNumber, hash)
            : throw new UsageException($"{file}:{number}:1: this is no anchor. Write the lines that 'dotnet policy audit verify' printed: lane, sequence and hash.");
}
