using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Tables;

public sealed class ExportTests
{
    private const string Formulas = "metrics:\n  m: { title: \"=1+1\", unit: \"+a\", population: \"-b\", kind: performance }\n  n: { title: \"@x\", unit: \"'=quoted\", population: it's }\n";

    [Test]
    public async Task Each_section_is_a_file_and_a_sheet()
    {
        using var test = new TableCase(Policies.ExampleText);

        var csv = await TableCase.Run("export", "csv", test.Policy, "-o", test.At("csv"));
        var xlsx = await TableCase.Run("export", "xlsx", test.Policy, "-o", test.At("p.xlsx"));

        Assert.That((csv.ExitCode, xlsx.ExitCode), Is.EqualTo((0, 0)), csv.Said + xlsx.Said);
        using var workbook = SpreadsheetDocument.Open(test.At("p.xlsx"), isEditable: false);
        var sheets = workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!).ToArray();
        Assert.That(Directory.EnumerateFiles(test.At("csv")).Select(Path.GetFileNameWithoutExtension), Is.EquivalentTo(sheets));
        Assert.That(sheets, Has.Length.EqualTo(16));
        Assert.That(new OpenXmlValidator().Validate(workbook).Select(fault => fault.Description), Is.Empty);
    }

    [Test]
    public async Task A_cell_that_a_spreadsheet_would_run_is_text()
    {
        using var test = new TableCase(Policies.Smallest + Formulas);

        var run = await TableCase.Run("export", "csv", test.Policy, "--section", "metrics");

        Assert.That(run.Output, Does.Contain("m,'=1+1,performance,'+a,'-b").And.Contain("n,'@x,,''=quoted,it's"));
    }

    [Test]
    public async Task Excel_is_told_the_encoding_on_request()
    {
        using var test = new TableCase(Policies.Smallest + "metrics:\n  m: { title: zażółć }\n");

        await TableCase.Run("export", "csv", test.Policy, "-o", test.At("plain"));
        await TableCase.Run("export", "csv", test.Policy, "-o", test.At("marked"), "--bom");

        var plain = await File.ReadAllBytesAsync(test.At("plain/metrics.csv"));
        Assert.That(plain[..2], Is.EqualTo("id"u8.ToArray()));
        Assert.That(await File.ReadAllBytesAsync(test.At("marked/metrics.csv")), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }.Concat(plain)));
    }

    [Test]
    public async Task The_same_policy_gives_the_same_bytes()
    {
        using var test = new TableCase(Policies.ExampleText);

        await TableCase.Run("export", "xlsx", test.Policy, "-o", test.At("a.xlsx"));
        await TableCase.Run("export", "xlsx", test.Policy, "-o", test.At("b.xlsx"));

        Assert.That(await File.ReadAllBytesAsync(test.At("a.xlsx")), Is.EqualTo(await File.ReadAllBytesAsync(test.At("b.xlsx"))));
    }

    [Test]
    public async Task Hosts_are_an_egress_list_with_the_catalogues_and_without_what_is_retired()
    {
        using var test = new TableCase(Policies.ExampleText);

        var run = await TableCase.Run("export", "hosts", test.Policy);

        Assert.That(run.Output, Is.EqualTo("*.qualtrics.com\nsms.contoso.example\n"));
    }

    private static IEnumerable<string[]> Verbs() =>
    [
        ["export", "csv"], ["export", "ropa"], ["export", "hosts"], ["export", "page"], ["export", "xlsx", "-o", "p.xlsx"],
    ];

    [TestCaseSource(nameof(Verbs))]
    public async Task A_policy_with_faults_gives_nothing_but_its_faults(string[] verb)
    {
        using var test = new TableCase("schema: 1\npolicy:\n  idd: x\n");

        var run = await TableCase.Run([.. verb, test.Policy]);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
        Assert.That(run.Error, Does.Contain("policy.yaml:3:3: error POL0002: 'idd' is not a key"));
        Assert.That(run.Output, Is.Empty);
    }

    [TestCase("export")]
    [TestCase("export csv missing.yaml")]
    [TestCase("export csv . --section users")]
    [TestCase("export page . --as-of tomorrow")]
    [TestCase("export page . --format pdf")]
    [TestCase("import a.csv")]
    [TestCase("import missing.csv --into missing.yaml")]
    public async Task Wrong_usage_is_exit_code_2(string arguments)
    {
        var run = await Tool.RunAsync(arguments.Split(' '));

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCodes.UsageOrBadPolicy, "")), run.Said);
    }
}
