using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tables;
using PolicyAnalyzers.Cli.Tables.Importing;
using PolicyAnalyzers.Cli.Tests.Pages;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Policy.Editing;

namespace PolicyAnalyzers.Cli.Tests.Tables;

public sealed class ImportTests
{
    private static IEnumerable<string> Policy_texts() => [Policies.ExampleText, Policies.SampleText, Hostile.Policy, Policies.ExampleText.ReplaceLineEndings("\r\n"), "\uFEFF" + Policies.SampleText];

    [Test, Combinatorial]
    public async Task What_was_exported_changes_nothing([ValueSource(nameof(Policy_texts))] string policy, [Values] bool asWorkbook)
    {
        using var test = new TableCase(policy);
        var target = test.At(asWorkbook ? "p.xlsx" : "csv");

        await TableCase.Run("export", asWorkbook ? "xlsx" : "csv", test.Policy, "-o", target);
        var run = await TableCase.Run("import", target, "--into", test.Policy);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "")), run.Said);
        Assert.That(await File.ReadAllBytesAsync(test.Policy), Is.EqualTo(Encoding.UTF8.GetBytes(policy)));
    }

    /// <summary>Each cell of the example that takes any text, one after the other.</summary>
    [Test]
    public void An_edited_cell_changes_just_its_value()
    {
        var content = PolicyText.Read(Policies.ExampleText, "p.yaml", out _)!.Content;
        var edited = 0;
        foreach (var section in TableSections.All)
        {
            var table = PolicyTable.Of(section, content);
            for (var row = 0; row < table.Rows.Length; row++)
            {
                for (var column = 0; column < section.Columns.Length; column++)
                {
                    // A key and a signature are texts that are judged like a date.
                    if (section.Columns[column].Name is "key" or "signature" || section.Columns[column].Shape.Kind != Policy.Keys.ValueKind.Text || table.Rows[row][column + 1].Length == 0)
                    {
                        continue;
                    }

                    var changed = table with { Rows = table.Rows.SetItem(row, table.Rows[row].SetItem(column + 1, "=new; \"value\"")) };
                    var faults = new ImportFaults();
                    var outcome = PolicyImport.Run(Policies.ExampleText, "p.yaml", [($"{section.Name}.csv", CsvText.Bytes(changed, mark: false))], null, faults);

                    Assert.That(faults.Lines, Is.Empty);
                    string[] path = [.. section.Path, table.Rows[row][0], .. section.Columns[column].Path];
                    Assert.That(outcome!.Edits.Select(edit => edit.Edit.Path), Is.EqualTo(new[] { path }));
                    Assert.That(PolicyText.Read(outcome.Text, "p.yaml", out _)!.Content.Find(path)!.Text, Is.EqualTo("=new; \"value\""));
                    Assert.That(Policies.ExampleText.Split('\n').Zip(outcome.Text.Split('\n')).Count(pair => pair.First != pair.Second), Is.EqualTo(1));
                    edited++;
                }
            }
        }

        Assert.That(edited, Is.GreaterThan(40));
    }

    [Test]
    public async Task A_row_with_a_new_id_adds_a_card_and_a_lost_row_takes_none_away()
    {
        using var test = new TableCase("# top\n" + Policies.Smallest + "purposes: # why\n  a: { title: A } # one\n");

        var run = await test.Import("purposes.csv", "id,title,retention\nb,\"B, or so\",90d\n");

        Assert.That(run.ExitCode, Is.Zero, run.Said);
        Assert.That(test.PolicyText, Is.EqualTo("# top\n" + Policies.Smallest + "purposes: # why\n  a: { title: A } # one\n  b: { title: \"B, or so\", retention: 90d }\n"));
        Assert.That(run.Output, Does.Contain("+ purposes.b: title: 'B, or so', retention: '90d' (purposes.csv:2:id)"));
        Assert.That(run.Error, Does.StartWith("1 change written to"));
    }

    [Test]
    public async Task A_section_that_is_missing_is_made_in_its_place()
    {
        using var test = new TableCase("schema: 1\n\npolicy: { id: A, version: 1.0.0, contact: x, effective: 2026-01-01 }\n\nuses:\n  u: { title: U }\n");

        await test.Import("goals.csv", "id;measure\ng;churn\n");

        Assert.That(test.PolicyText, Is.EqualTo("schema: 1\n\npolicy: { id: A, version: 1.0.0, contact: x, effective: 2026-01-01 }\n\ngoals:\n  g: { measure: churn }\n\nuses:\n  u: { title: U }\n"));
    }

    [Test]
    public async Task An_empty_cell_takes_the_key_away_and_a_column_that_is_not_there_says_nothing()
    {
        using var test = new TableCase(Policies.Smallest + "goals:\n  g: { measure: churn, from: 8%, to: 7% }\n");

        var run = await test.Import("goals.csv", "id,from\ng,\n");

        Assert.That(test.PolicyText, Is.EqualTo(Policies.Smallest + "goals:\n  g: { measure: churn, to: 7% }\n"));
        Assert.That(run.Output, Does.Contain("- goals.g.from: '8%' (goals.csv:2:from)"));
    }

    [Test]
    public async Task A_map_is_changed_entry_by_entry()
    {
        const string Before = "uses:\n  u:\n    data: # which\n      contact.phone: late # p\n      contact.email: first # e\n";
        using var test = new TableCase(Policies.Smallest + Before);

        await test.Import("uses.csv", "id,data\nu,contact.phone: late; contact.email: second; name.first: greeting\n");

        Assert.That(test.PolicyText, Is.EqualTo(Policies.Smallest + "uses:\n  u:\n    data: # which\n      contact.phone: late # p\n      contact.email: second # e\n      name.first: greeting\n"));
    }

    [Test]
    public async Task A_dry_run_shows_the_same_and_writes_nothing()
    {
        using var test = new TableCase(Policies.ExampleText);

        var run = await test.Import("purposes.csv", "id,title\norder-support,Help\n", "--dry-run");

        Assert.That(run.Output, Is.EqualTo("~ purposes.order-support.title: 'Help with an order' -> 'Help' (purposes.csv:2:title)" + Environment.NewLine));
        Assert.That(run.Error, Does.Contain("1 change would be written"));
        Assert.That(test.PolicyText, Is.EqualTo(Policies.ExampleText));
    }

    [Test]
    public async Task An_approval_does_not_cover_what_was_imported()
    {
        using var test = new TableCase(Policies.ExampleText);

        var run = await test.Import("purposes.csv", "id,title\norder-support,Help\n");

        Assert.That(run.Error, Does.Contain("have it approved anew"));
    }

    [TestCase("sep=;\r\nid;title\r\norder-support;Help\r\n")]
    [TestCase("\uFEFFid,title\r\norder-support,Help\r\n")]
    [TestCase("id\ttitle\norder-support\tHelp")]
    [TestCase("\"id\",\"title\"\n\n\"order-support\",\"Help\"\n,\n")]
    [TestCase("ID,Title\norder-support,Help\n")]
    public async Task Csv_is_read_as_spreadsheets_write_it(string text)
    {
        using var test = new TableCase(Policies.ExampleText);

        var run = await test.Import("purposes.csv", text);

        Assert.That(run.Output, Does.StartWith("~ purposes.order-support.title: 'Help with an order' -> 'Help'"), run.Said);
    }

    [TestCase("", "purposes.csv: The file is empty")]
    [TestCase(" \r\n \r\n", "purposes.csv: The file is empty")]
    [TestCase("title\nx\n", "purposes.csv: The column 'id' is missing")]
    [TestCase("id,titel\na,b\n", "purposes.csv:1:titel: 'titel' is no column of 'purposes'. Write 'title'")]
    [TestCase("id,title,title\na,b,c\n", "purposes.csv:1:title: The column 'title' is there twice")]
    [TestCase("id,\na,\n", "purposes.csv:1:: A column has no name")]
    [TestCase("id,title\na,b\na,c\n", "purposes.csv:3:id: The id 'a' is given twice, first at purposes.csv:2:id")]
    [TestCase("id,title\n,c\n", "purposes.csv:2:id: The row has no id")]
    [TestCase("id,title\na,b,c\n", "purposes.csv:2:column 3: A value stands behind the last column")]
    [TestCase("id,goal\norder-support,retentoin\n", "purposes.csv:2:goal: 'retentoin' is not a goal of this policy. Write 'retention'")]
    [TestCase("id,title,retention\na,\"two\nlines\",x\nb,c,90\n", "purposes.csv:2:retention: ")]
    [TestCase("id,title,retention\na,\"two\nlines\",90d\nb,c,90\n", "purposes.csv:4:retention: 'purposes.b.retention' must be a number of days")]
    [TestCase("id,replaced-by\norder-support,nobody\n", "purposes.csv:2:replaced-by: 'nobody' is not an entry")]
    [TestCase("id,compatible\norder-support,\"a;;b\"\n", "purposes.csv:2:compatible: An item between two semicolons is empty")]
    [TestCase("id,title\na b,x\n", "purposes.csv:2:id: ")]
    [TestCase("id,title\na,\"b\nc,d\n", "A quote")]
    [TestCase("id,title\na,b\"c\n", "A quote")]
    public async Task A_fault_names_its_cell_and_nothing_is_written(string text, string fault)
    {
        using var test = new TableCase(Policies.ExampleText);

        var run = await test.Import("purposes.csv", text);

        Assert.That(run.Error, Does.Contain(fault).And.Contain("Nothing was changed."));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCodes.UsageOrBadPolicy, "")));
        Assert.That(test.PolicyText, Is.EqualTo(Policies.ExampleText));
    }

    [Test]
    public async Task Dates_and_other_values_are_judged_as_the_policy_judges_them()
    {
        using var test = new TableCase(Policies.ExampleText);

        var run = await test.Import("goals.csv", "id,by\nretention,31.12.2027\n");

        Assert.That(run.Error, Does.StartWith("goals.csv:2:by: 'goals.retention.by' must be a date"));
    }

    [Test]
    public async Task Text_in_another_encoding_is_refused()
    {
        using var test = new TableCase(Policies.ExampleText);

        var latin = await test.Import("goals.csv", [.. "id,measure\na,x\nb,"u8, 0xE9, (byte)'\n']);
        var utf16 = await test.Import("goals.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("id,measure\n")]);
        var binary = await test.Import("goals.csv", "id\0\n"u8.ToArray());

        Assert.That(latin.Error, Does.StartWith("goals.csv:3: The file is not UTF-8"));
        Assert.That(utf16.Error, Does.StartWith("goals.csv: The file is UTF-16"));
        Assert.That(binary.Error, Does.StartWith("goals.csv: The file is binary"));
    }

    [Test]
    public async Task A_file_of_another_kind_or_for_no_section_is_refused()
    {
        using var test = new TableCase(Policies.ExampleText);

        Assert.That((await test.Import("goals.ods", "x")).Error, Does.StartWith("goals.ods: Only .csv and .xlsx"));
        Assert.That((await test.Import("gaols.csv", "id\na\n")).Error, Does.Contain("'gaols' is no section of a policy that is a table. Write 'goals'"));
        Assert.That((await test.Import("gaols.csv", "id,measure\nretention,x\n", "--section", "goals", "--dry-run")).ExitCode, Is.Zero);
    }

    [Test]
    public async Task A_table_of_any_size_ends()
    {
        using var test = new TableCase(Policies.ExampleText);

        var run = await test.Import("goals.csv", "id,measure\n" + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"g{i},m\n")));

        Assert.That(run.Error, Does.StartWith("goals.csv:20001: The table has more than 20000 rows"));
    }
}
