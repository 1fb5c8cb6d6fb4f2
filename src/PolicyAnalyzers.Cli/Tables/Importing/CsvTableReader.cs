using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace PolicyAnalyzers.Cli.Tables.Importing;

/// <summary>Reads a CSV file: UTF-8, with commas, semicolons or tabs, whichever stands behind the first column's name.</summary>
internal static class CsvTableReader
{
    private const int MostRows = 20_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The table; null where a fault was added.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <param name="faults">Takes the faults.</param>
    public static ImportTable? Read(byte[] bytes, string fileName, ImportFaults faults)
    {
        if (Decode(bytes, fileName, faults) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(fileName, "The file is empty. Export the section first, and edit what comes out");
            return null;
        }

        // Excel writes this line to say how it separates columns.
        var skipped = 0;
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            text = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            skipped = 1;
        }

        try
        {
            return new ImportTable(Path.GetFileNameWithoutExtension(fileName), fileName, [.. Rows(text, skipped, fileName, faults)]);
        }
        catch (CsvHelperException fault)
        {
            faults.Add(
                string.Create(CultureInfo.InvariantCulture, $"{fileName}:{(fault.Context?.Parser?.RawRow ?? 0) + skipped}"),
                "A quote stands in the middle of a cell or is never closed. Put the whole cell in quotes, and double the quotes inside of it");
            return null;
        }
    }

    private static string? Decode(byte[] bytes, string fileName, ImportFaults faults)
    {
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            faults.Add(fileName, "The file is UTF-16 and not UTF-8. Save it as 'CSV UTF-8'");
            return null;
        }

        try
        {
            var text = Strict.GetString(bytes);
            if (!text.Contains('\0', StringComparison.Ordinal))
            {
                return text.TrimStart('\uFEFF');
            }

            faults.Add(fileName, "The file is binary and no CSV. Save it as 'CSV UTF-8', or give it its ending, .xlsx");
            return null;
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes.Take(Math.Max(0, fault.Index)).Count(each => each == (byte)'\n');
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{fileName}:{line}"), "The file is not UTF-8: a character was lost here. Save it as 'CSV UTF-8'");
            return null;
        }
    }

    private static IEnumerable<ImmutableArray<ImportCell>> Rows(string text, int skipped, string fileName, ImportFaults faults)
    {
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter(text),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            // Without this a quote that is never closed swallows the rest of the file.
            MaxFieldSize = 100_000,
        });
        ImmutableArray<string> headers = [];
        var rows = 0;
        for (var line = 1; ; line = parser.RawRow + 1)
        {
            if (!parser.Read())
            {
                yield break;
            }

            if (parser.RawRecord.TrimEnd('\r', '\n') is var raw && raw.Count(c => c == '"') % 2 != 0)
            {
                faults.Add(At(line), "A quote is never closed. Close it, and double the quotes inside of a cell");
                yield break;
            }

            var record = parser.Record ?? [];
            if (record.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (++rows > MostRows)
            {
                faults.Add(At(line), string.Create(CultureInfo.InvariantCulture, $"The table has more than {MostRows} rows: no policy holds so many"));
                yield break;
            }

            if (headers.IsEmpty)
            {
                headers = [.. record.Select(header => header.Trim())];
            }

            yield return [.. record.Select((cell, index) => new ImportCell(CsvText.Unguarded(cell), $"{At(line)}:{(index < headers.Length ? headers[index] : string.Create(CultureInfo.InvariantCulture, $"column {index + 1}"))}"))];
        }

        string At(int line) => string.Create(CultureInfo.InvariantCulture, $"{fileName}:{line + skipped}");
    }

    private static string Delimiter(string text)
    {
        foreach (var c in text.TakeWhile(c => c is not ('\r' or '\n')))
        {
            if (c is ',' or ';' or '\t')
            {
                return c.ToString();
            }
        }

        return ",";
    }
}
