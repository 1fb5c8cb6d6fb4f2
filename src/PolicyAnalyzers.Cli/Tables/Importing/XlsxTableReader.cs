using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyAnalyzers.Cli.Tables.Importing;

/// <summary>Reads the sheets of an XLSX file, row by row, so that a sheet of any size is refused before it is all in memory.</summary>
internal static class XlsxTableReader
{
    private const int MostRows = 20_000;
    private const int MostColumns = 200;
    private const long MostBytes = 256L * 1024 * 1024;

    /// <summary>The tables; none where a fault was added.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <param name="faults">Takes the faults.</param>
    public static ImmutableArray<ImportTable> Read(byte[] bytes, string fileName, ImportFaults faults)
    {
        if (bytes.Length == 0)
        {
            faults.Add(fileName, "The file is empty. Export the section first, and edit what comes out");
            return [];
        }

        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            faults.Add(fileName, "The file is protected by a password, or is of the old kind, .xls. Save it as .xlsx without a password");
            return [];
        }

        try
        {
            if (UnpackedSize(bytes) > MostBytes)
            {
                faults.Add(fileName, "The file is too large when it is unpacked. Check that it is the right one, and delete rows that are empty");
                return [];
            }

            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            return Sheets(document, faults);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or IOException or ArgumentException or InvalidOperationException or FormatException or NullReferenceException or UriFormatException or KeyNotFoundException)
        {
            faults.Add(fileName, "The file is no XLSX, or a part of it is missing or damaged. Open it in a spreadsheet and save it again as .xlsx");
            return [];
        }
    }

    private static long UnpackedSize(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return archive.Entries.Sum(entry => entry.Length);
    }

    private static ImmutableArray<ImportTable> Sheets(SpreadsheetDocument document, ImportFaults faults)
    {
        var workbook = document.WorkbookPart ?? throw new InvalidDataException();
        var cells = new XlsxCells(workbook);
        var tables = ImmutableArray.CreateBuilder<ImportTable>();
        foreach (var sheet in workbook.Workbook.Descendants<Sheet>())
        {
            var name = sheet.Name?.Value ?? throw new InvalidDataException();
            if (workbook.GetPartById(sheet.Id?.Value ?? throw new InvalidDataException()) is WorksheetPart part)
            {
                tables.Add(new ImportTable(name, name, [.. Rows(part, name, cells, faults)]));
            }
        }

        return tables.ToImmutable();
    }

    private static IEnumerable<ImmutableArray<ImportCell>> Rows(WorksheetPart part, string sheet, XlsxCells cells, ImportFaults faults)
    {
        var rows = 0;
        var number = 0U;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement)
            {
                var range = ((MergeCell)reader.LoadCurrentElement()!).Reference?.Value ?? "";
                faults.Add($"{sheet}!{range}", "These cells are merged, so it is not clear to which row the value belongs. Take the merge apart");
            }
            else if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                number = row.RowIndex?.Value ?? number + 1;
                var read = Cells(row, number, sheet, cells, faults);
                if (read.All(cell => string.IsNullOrWhiteSpace(cell.Text)))
                {
                    continue;
                }

                if (++rows > MostRows)
                {
                    faults.Add($"{sheet}!A{number}", string.Create(CultureInfo.InvariantCulture, $"The sheet has more than {MostRows} rows: no policy holds so many"));
                    yield break;
                }

                yield return read;
            }
        }
    }

    private static ImmutableArray<ImportCell> Cells(Row row, uint number, string sheet, XlsxCells cells, ImportFaults faults)
    {
        var read = ImmutableArray.CreateBuilder<ImportCell>();
        foreach (var cell in row.Elements<Cell>())
        {
            var index = cell.CellReference?.Value is { } reference ? Index(reference) : read.Count;
            if (index >= MostColumns)
            {
                if (cell.CellValue is not null || cell.InlineString is not null)
                {
                    faults.Add($"{sheet}!{cell.CellReference?.Value}", "The sheet is too wide: no section has so many columns");
                }

                continue;
            }

            while (read.Count <= index)
            {
                read.Add(new ImportCell("", Place(sheet, read.Count, number)));
            }

            var place = Place(sheet, index, number);
            read[index] = new ImportCell(cells.Text(cell, place, faults), place);
        }

        return read.ToImmutable();
    }

    private static string Place(string sheet, int column, uint row) => string.Create(CultureInfo.InvariantCulture, $"{sheet}!{Tables.Workbook.ColumnName(column)}{row}");

    private static int Index(string reference)
    {
        var index = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetter).Take(4))
        {
            index = index * 26 + char.ToUpperInvariant(c) - 'A' + 1;
        }

        return Math.Max(0, index - 1);
    }
}
