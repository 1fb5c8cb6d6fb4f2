using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning;
using Spectre.Console;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>
/// Tables for a person, one per rule, and a summary. On a terminal a finding takes the width that there is. In a pipe or a file every finding is
/// one line with all its columns, however long, so that nothing is cut and every line can be searched.
/// </summary>
internal sealed class TextOutput(TextLayout layout, bool inventory) : IOutput
{
    /// <summary>Spectre needs a width; no line is longer than this.</summary>
    private const int Unlimited = 1_000_000;

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter writer)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = Console(text);
        var titles = result.Rules.ToDictionary(rule => rule.Id, rule => rule.Title, StringComparer.Ordinal);
        WriteGroups(console, result.Findings, result.Target, titles, "finding", "findings");
        if (inventory)
        {
            WriteGroups(console, result.Inventory, result.Target, titles, "record", "records");
        }

        // What a baseline holds may be hundreds, and is listed in that file.
        WriteGroups(console, [.. result.SetAside.Where(record => record.Property(PropertyKeys.SetAsideBy) is "waiver" or "break-glass")], result.Target, titles, "finding", "findings");
        WriteProblems(console, result);
        foreach (var line in SummaryLines.Of(result))
        {
            console.WriteLine(line);
        }

        WriteTrimmed(text.ToString(), writer);
    }

    /// <summary>Without the padding of tables, and with one empty line between parts.</summary>
    private static void WriteTrimmed(string text, TextWriter writer)
    {
        var empty = false;
        foreach (var line in text.TrimEnd().Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line.Length == 0))
        {
            if (line.Length > 0 || !empty)
            {
                writer.WriteLine(line);
            }

            empty = line.Length == 0;
        }
    }

    private IAnsiConsole Console(StringWriter text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = layout.Styled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = layout.Styled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = layout.Width ?? Unlimited;
        return console;
    }

    private void WriteGroups(
        IAnsiConsole console, ImmutableArray<Finding> findings, ScanTarget target, Dictionary<string, string?> titles, string one, string many)
    {
        foreach (var group in findings.GroupBy(finding => (finding.Rule, Level: RuleKinds.IsRecord(finding.Rule) ? null : finding.Level)))
        {
            var title = titles.GetValueOrDefault(group.Key.Rule) is { Length: > 0 } text ? $": {text}" : string.Empty;
            var level = group.Key.Level is null ? string.Empty : $" {group.Key.Level}";
            console.Write(new Text($"{group.Key.Rule}{level}{title} ({Count.Of(group.Count(), one, many)})", new Style(decoration: Decoration.Bold)));
            console.WriteLine();

            if (RuleKinds.IsCustomerDatum(group.Key.Rule))
            {
                console.Write(layout.Width is null ? FlatInventory(group, target) : StackedInventory(group, target));
                console.WriteLine();
                continue;
            }

            // One remedy for all is said once, above the table.
            var remedies = group.Select(finding => finding.Remedy).Distinct(StringComparer.Ordinal).ToImmutableArray();
            if (remedies is [{ } remedy])
            {
                console.WriteLine($"Remedy: {remedy}");
            }

            console.Write(layout.Width is null ? FlatTable(group, target, remedies.Length > 1) : StackedTable(group, target, remedies.Length > 1));
            console.WriteLine();
        }
    }

    private static Table FlatTable(IEnumerable<Finding> findings, ScanTarget target, bool withRemedy)
    {
        var table = new Table { Border = TableBorder.None };
        table.AddColumns("Rule", "Level", "Symbol", "Where", "Why");
        if (withRemedy)
        {
            table.AddColumn("Remedy");
        }

        foreach (var finding in findings)
        {
            var level = RuleKinds.IsRecord(finding.Rule) ? "record" : finding.Level;
            string[] cells = [finding.Rule, level, Names.Symbol(finding), Names.Where(finding, target), Why(finding)];
            table.AddRow(Cells(withRemedy ? [.. cells, finding.Remedy ?? string.Empty] : cells));
        }

        return table;
    }

    private static Table StackedTable(IEnumerable<Finding> findings, ScanTarget target, bool withRemedy)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Symbol and where", withRemedy ? "Why and remedy" : "Why");
        foreach (var finding in findings)
        {
            var remedy = withRemedy && finding.Remedy is { } text ? $"\nRemedy: {text}" : string.Empty;
            table.AddRow(Cells($"{Names.Symbol(finding)}\n{Names.Where(finding, target)}".Trim(), Why(finding) + remedy));
        }

        return table;
    }

    private static Table FlatInventory(IEnumerable<Finding> records, ScanTarget target)
    {
        var table = new Table { Border = TableBorder.None };
        table.AddColumns(["Rule", "Documentation id", "Where", .. InventoryColumns.Headings]);
        foreach (var record in records)
        {
            table.AddRow(Cells([record.Rule, record.Symbol ?? string.Empty, Names.Where(record, target), .. InventoryColumns.Of(record)]));
        }

        return table;
    }

    private static Table StackedInventory(IEnumerable<Finding> records, ScanTarget target)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Documentation id and where", "What it is");
        foreach (var record in records)
        {
            table.AddRow(Cells($"{record.Symbol}\n{Names.Where(record, target)}".Trim(), InventoryColumns.Lines(record)));
        }

        return table;
    }

    private static Text[] Cells(params string[] cells) => [.. cells.Select(cell => new Text(cell))];

    /// <summary>The message without the remedy, which is shown apart.</summary>
    private static string Why(Finding finding)
        => (finding.Remedy is { } remedy ? finding.Message.Replace("; " + remedy, string.Empty, StringComparison.Ordinal) : finding.Message).ReplaceLineEndings(" ");

    private static void WriteProblems(IAnsiConsole console, ScanResult result)
    {
        foreach (var problem in result.Problems)
        {
            console.WriteLine(problem.Project is null ? problem.Text : $"{Names.Relative(problem.Project, result.Target)} {problem.Text}");
            foreach (var detail in problem.Details)
            {
                console.WriteLine("  " + detail);
            }
        }

        if (!result.Problems.IsEmpty)
        {
            console.WriteLine();
        }
    }
}
