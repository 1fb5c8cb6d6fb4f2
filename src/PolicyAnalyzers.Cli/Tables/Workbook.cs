using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyAnalyzers.Cli.Tables;

/// <summary>Tables as the sheets of one XLSX file. Every cell is text, so that no spreadsheet makes a date or a formula of it.</summary>
internal static class Workbook
{
    private const uint TextStyle = 1;
    private const uint HeaderStyle = 2;

    /// <summary>The most that Excel shows of one cell's text.</summary>
    private const int MostWidth = 60;

    /// <summary>The file's bytes.</summary>
    public static byte[] Bytes(IEnumerable<PolicyTable> tables)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheets = new Sheets();
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(sheets);
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            uint number = 0;
            foreach (var table in tables)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"sheet{++number}");
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = Sheet(table);
                sheets.Append(new Sheet { Id = id, SheetId = number, Name = table.Name });
            }
        }

        return Fixed(bytes.ToArray());
    }

    /// <summary>The name of a column: A for 0.</summary>
    public static string ColumnName(int index)
    {
        var name = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + (rest - 1) % 26) + name;
        }

        return name;
    }

    private static Worksheet Sheet(PolicyTable table)
    {
        var data = new SheetData(Row(table.Headers, 1, HeaderStyle));
        for (var i = 0; i < table.Rows.Length; i++)
        {
            data.Append(Row(table.Rows[i], (uint)i + 2, TextStyle));
        }

        var columns = new Columns(table.Headers.Select((header, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = Math.Min(MostWidth, 3 + table.Rows.Select(row => row[index].Length).Append(header.Length).Max()),
            CustomWidth = true,
            Style = TextStyle,
        }));
        var pane = new Pane { VerticalSplit = 1, HorizontalSplit = 1, TopLeftCell = "B2", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen };
        return new Worksheet(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }), columns, data);
    }

    private static Row Row(IEnumerable<string> cells, uint number, uint style) => new(cells.Select((cell, index) => new Cell
    {
        CellReference = ColumnName(index) + number.ToString(CultureInfo.InvariantCulture),
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(SheetText.Encode(cell)) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = style,
    }))
    {
        RowIndex = number,
    };

    private static Stylesheet Styles()
    {
        const uint FormatOfText = 49;
        var top = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true };
        return new Stylesheet(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat(top) { NumberFormatId = FormatOfText, ApplyNumberFormat = true, ApplyAlignment = true, QuotePrefix = true },
                new CellFormat { NumberFormatId = FormatOfText, ApplyNumberFormat = true, FontId = 1, ApplyFont = true }));
    }

    /// <summary>The archive with one date in all its entries: the same policy gives the same file.</summary>
    private static byte[] Fixed(byte[] archive)
    {
        using var source = new System.IO.Compression.ZipArchive(new MemoryStream(archive));
        using var bytes = new MemoryStream();
        using (var target = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                var copy = target.CreateEntry(entry.FullName);
                copy.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return bytes.ToArray();
    }
}
