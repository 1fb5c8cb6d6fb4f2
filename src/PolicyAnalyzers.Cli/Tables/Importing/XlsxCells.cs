using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyAnalyzers.Cli.Tables.Importing;

/// <summary>What the cells of a workbook say as text, also where a spreadsheet made numbers or dates of it.</summary>
internal sealed class XlsxCells
{
    private readonly ImmutableArray<string> _shared;
    private readonly ImmutableArray<string> _formats;
    private readonly bool _startsIn1904;

    public XlsxCells(WorkbookPart workbook)
    {
        _shared = workbook.SharedStringTablePart?.SharedStringTable is { } table ? [.. table.Elements<SharedStringItem>().Select(item => TextOf(item))] : [];
        _formats = Formats(workbook.WorkbookStylesPart?.Stylesheet);
        _startsIn1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <summary>The text of a cell; empty where a fault was added.</summary>
    public string Text(Cell cell, string place, ImportFaults faults)
    {
        if (cell.CellFormula is not null)
        {
            faults.Add(place, "The cell holds a formula, and what it gives can change. Replace it by its value");
            return "";
        }

        var type = cell.DataType?.Value;
        var value = cell.CellValue?.Text ?? "";
        if (type == CellValues.Error)
        {
            faults.Add(place, $"The cell holds the error {value}. Write its value");
            return "";
        }

        return type == CellValues.SharedString ? SheetText.Decode(_shared[int.Parse(value, CultureInfo.InvariantCulture)])
            : type == CellValues.InlineString ? SheetText.Decode(cell.InlineString is { } inline ? TextOf(inline) : "")
            : type == CellValues.Boolean ? (value == "1" ? "true" : "false")
            : type == CellValues.String || value.Length == 0 ? SheetText.Decode(value)
            : type == CellValues.Date ? value[..Math.Min(10, value.Length)]
            : Number(value, cell.StyleIndex?.Value ?? 0, place, faults);
    }

    private string Number(string value, uint style, string place, ImportFaults faults)
    {
        var number = decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        var format = style < _formats.Length ? _formats[(int)style] : "";
        if (format.Contains('%', StringComparison.Ordinal))
        {
            return (number * 100).ToString("0.##########", CultureInfo.InvariantCulture) + "%";
        }

        if (!IsDate(format))
        {
            return number.ToString("0.##########", CultureInfo.InvariantCulture);
        }

        if (number != decimal.Truncate(number) || number is < 1 or > 2_958_465)
        {
            faults.Add(place, "The cell holds a time, or a date with a time. Write a day as text: yyyy-MM-dd");
            return "";
        }

        // Day 60 is the 29 February 1900, which never was.
        var start = _startsIn1904 ? new DateTime(1904, 1, 1) : number < 60 ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        return start.AddDays((double)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static ImmutableArray<string> Formats(Stylesheet? styles)
    {
        var custom = styles?.NumberingFormats?.Elements<NumberingFormat>().ToImmutableDictionary(format => format.NumberFormatId?.Value ?? 0, format => format.FormatCode?.Value ?? "")
            ?? ImmutableDictionary<uint, string>.Empty;
        return styles?.CellFormats is { } formats
            ? [.. formats.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0).Select(id => custom.TryGetValue(id, out var code) ? code : BuiltIn(id))]
            : [];
    }

    /// <summary>The formats that every spreadsheet knows by number (ECMA-376, 18.8.30).</summary>
    private static string BuiltIn(uint id) => id switch
    {
        9 or 10 => "0%",
        >= 14 and <= 22 or >= 27 and <= 36 or 45 or 46 or 47 or >= 50 and <= 58 => "yyyy-mm-dd",
        _ => "",
    };

    private static bool IsDate(string format)
    {
        var isQuoted = false;
        var isBracketed = false;
        foreach (var c in format)
        {
            isQuoted ^= c == '"';
            isBracketed = c == '[' || (isBracketed && c != ']');
            if (!isQuoted && !isBracketed && c is 'y' or 'Y' or 'd' or 'D' or 'm' or 'M' or 'h' or 'H')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of a string, whose parts can be styled, without its reading aids.</summary>
    private static string TextOf(RstType text) =>
        text.Text is { } plain ? plain.Text : string.Concat(text.Elements<DocumentFormat.OpenXml.Spreadsheet.Run>().Select(run => run.Text?.Text ?? ""));
}
