using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PolicyAnalyzers.Cli.Tables;
using PolicyAnalyzers.Cli.Tests.Support;
using Book = PolicyAnalyzers.Cli.Tables.Workbook;

namespace PolicyAnalyzers.Cli.Tests.Tables;

/// <summary>Workbooks as people make them: with dates, percentages, formulas and merged cells.</summary>
public sealed class XlsxImportTests
{
    /// <summary>A workbook with the sheet goals, whose last cell a test makes as it likes.</summary>
    private static byte[] Goals(string column, Cell cell, Action<Worksheet, Stylesheet>? change = null)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Book.Bytes([new PolicyTable("goals", ["id", column], [["retention", "x"]])]));
        using (var document = SpreadsheetDocument.Open(bytes, isEditable: true))
        {
            var workbook = document.WorkbookPart!;
            var sheet = workbook.WorksheetParts.Single().Worksheet;
            cell.CellReference = "B2";
            var old = sheet.Descendants<Cell>().Last();
            old.Parent!.ReplaceChild(cell, old);
            var formats = workbook.WorkbookStylesPart!.Stylesheet.CellFormats!;
            formats.Append(new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 10, ApplyNumberFormat = true });
            change?.Invoke(sheet, workbook.WorkbookStylesPart.Stylesheet);
        }

        return bytes.ToArray();
    }

    private static Cell Number(string value, uint style = 0) => new(new CellValue(value)) { StyleIndex = style };

    private static async Task<ToolRun> Import(byte[] workbook)
    {
        using var test = new TableCase(Policies.ExampleText);
        var run = await test.Import("p.xlsx", workbook, "--dry-run");
        Assert.That(test.PolicyText, Is.EqualTo(Policies.ExampleText));
        return run;
    }

    [Test]
    public async Task A_date_of_a_spreadsheet_is_a_date() =>
        Assert.That((await Import(Goals("by", Number("46388", 3)))).Output, Does.Contain("~ goals.retention.by: '2027-12-31' -> '2027-01-01' (goals!B2)"));

    [Test]
    public async Task A_share_of_a_spreadsheet_is_a_share() =>
        Assert.That((await Import(Goals("to", Number("0.065", 4)))).Output, Does.Contain("'7%' -> '6.5%'"));

    [Test]
    public async Task A_number_is_text() =>
        Assert.That((await Import(Goals("to", Number("7")))).Output, Does.Contain("'7%' -> '7'"));

    [Test]
    public async Task A_date_with_a_time_is_refused() =>
        Assert.That((await Import(Goals("by", Number("46388.5", 3)))).Error, Does.StartWith("goals!B2: The cell holds a time"));

    [Test]
    public async Task A_date_among_texts_is_judged_by_the_policy() =>
        Assert.That((await Import(Goals("owner", Number("46388", 3)))).Error, Does.StartWith("goals!B2: '2027-01-01' is not a role of this policy"));

    [Test]
    public async Task A_formula_is_refused_also_where_its_value_is_kept() =>
        Assert.That((await Import(Goals("measure", new Cell(new CellFormula("1+1"), new CellValue("2"))))).Error, Does.StartWith("goals!B2: The cell holds a formula"));

    [Test]
    public async Task An_error_is_refused() =>
        Assert.That((await Import(Goals("measure", new Cell(new CellValue("#REF!")) { DataType = CellValues.Error }))).Error, Does.StartWith("goals!B2: The cell holds the error #REF!"));

    [Test]
    public async Task Merged_cells_are_refused() =>
        Assert.That(
            (await Import(Goals("measure", Number("7"), (sheet, _) => sheet.InsertAfter(new MergeCells(new MergeCell { Reference = "A2:A3" }), sheet.GetFirstChild<SheetData>())))).Error,
            Does.StartWith("goals!A2:A3: These cells are merged"));

    [Test]
    public async Task Styled_text_is_read_as_one_text() =>
        Assert.That(
            (await Import(Goals("measure", new Cell(new InlineString(new Run(new Text("yearly ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new RunProperties(new Bold()), new Text("losses")))) { DataType = CellValues.InlineString }))).Output,
            Does.Contain("-> 'yearly losses'"));

    [Test]
    public async Task A_sheet_that_is_no_section_is_refused_and_an_empty_one_is_not()
    {
        static PolicyTable Table(string name, params string[][] rows) => new(name, ["id"], [.. rows.Select(row => row.ToArray()).Select(row => System.Collections.Immutable.ImmutableArray.Create(row))]);

        Assert.That((await Import(Book.Bytes([Table("Note", ["x"])]))).Error, Does.StartWith("Note: 'Note' is no section of a policy that is a table."));
        Assert.That((await Import(Book.Bytes([new PolicyTable("Sheet1", [], []), Table("Goals", ["retention"])]))).ExitCode, Is.Zero);
        Assert.That((await Import(Book.Bytes([new PolicyTable("Sheet1", [], [])]))).Error, Does.StartWith("p.xlsx: There is no table in it."));
    }

    [Test]
    public async Task A_protected_file_is_told() =>
        Assert.That((await Import([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0])).Error, Does.StartWith("p.xlsx: The file is protected by a password, or is of the old kind"));

    [Test]
    public async Task A_file_that_is_cut_off_or_changed_anywhere_gives_a_sentence_and_never_a_crash()
    {
        var whole = Goals("measure", Number("7"));
        var random = new Random(20261125);
        foreach (var length in Enumerable.Range(0, 20).Select(i => i * whole.Length / 20))
        {
            Assert.That((await Import(whole[..length])).Error, Does.StartWith("p.xlsx: The file is"), $"cut off at {length}");
        }

        for (var i = 0; i < 100; i++)
        {
            var changed = whole.ToArray();
            changed[random.Next(changed.Length)] ^= (byte)random.Next(1, 256);
            Assert.That((await Import(changed)).ExitCode, Is.AnyOf(ExitCodes.Clean, ExitCodes.UsageOrBadPolicy), $"mutant {i}");
        }
    }
}
