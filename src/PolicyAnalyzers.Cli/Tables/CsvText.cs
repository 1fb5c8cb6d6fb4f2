using System;
using System.Globalization;
using System.IO;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace PolicyAnalyzers.Cli.Tables;

/// <summary>Tables as CSV by RFC 4180: commas, CRLF, quotes where they are needed.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>A table as the bytes of a file: UTF-8, with a byte order mark on request, without which Excel takes it for something else.</summary>
    public static byte[] Bytes(PolicyTable table, bool mark)
    {
        var text = Encoding.UTF8.GetBytes(Of(table));
        return mark ? [.. WithMark.GetPreamble(), .. text] : text;
    }

    /// <summary>A table as text.</summary>
    public static string Of(PolicyTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }))
        {
            foreach (var header in table.Headers)
            {
                csv.WriteField(header);
            }

            csv.NextRecord();
            foreach (var row in table.Rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(Guarded(cell));
                }

                csv.NextRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>A spreadsheet runs a cell that begins with one of these as a formula: an apostrophe before it makes it text.</summary>
    public static string Guarded(string cell) => IsDangerous(cell) ? "'" + cell : cell;

    /// <summary>The cell without the apostrophe that <see cref="Guarded"/> puts before it.</summary>
    public static string Unguarded(string cell) => cell.StartsWith('\'') && IsDangerous(cell[1..]) ? cell[1..] : cell;

    // A cell that begins with apostrophes and then one of these is guarded too, or it would lose one on the way back.
    private static bool IsDangerous(string cell) => cell.AsSpan().TrimStart('\'') is [('=' or '+' or '-' or '@' or '\t' or '\r'), ..];
}
