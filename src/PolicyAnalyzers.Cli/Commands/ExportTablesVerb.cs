using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Cli.Tables;
using PolicyAnalyzers.Policy.Editing;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy export csv</c> and <c>dotnet policy export xlsx</c>.</summary>
internal static class ExportTablesVerb
{
    /// <summary>One CSV file for each section.</summary>
    public static Command Csv()
    {
        var policy = PolicyInput.Argument();
        var sections = Sections();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Folder that gets one file for each section, uses.csv and so on. Without it the one section that is named goes to standard output.",
            HelpName = "DIR",
        };
        var mark = new Option<bool>("--bom")
        {
            Description = "Begin files with a byte order mark: without it Excel takes letters outside of ASCII for others.",
        };
        var command = new Command("csv", "Writes sections of cards as CSV (RFC 4180, UTF-8). 'import' reads them back.") { policy, sections, output, mark };
        command.SetAction(async (parsed, cancellation) =>
        {
            var tables = Tables(parsed.GetValue(policy)!, parsed.GetValue(sections)!, keepEmpty: false);
            if (parsed.GetValue(output) is not { } folder)
            {
                await parsed.InvocationConfiguration.Output.WriteAsync(tables.Length == 1
                    ? CsvText.Of(tables[0])
                    : throw new UsageException("Several sections are several files: say in which folder with --output, or name one section with --section.")).ConfigureAwait(false);
                return ExitCodes.Clean;
            }

            Directory.CreateDirectory(folder);
            foreach (var table in tables)
            {
                var file = Path.Combine(folder, table.Name + ".csv");
                await OutputFile.WriteAsync(CsvText.Bytes(table, parsed.GetValue(mark)), file, cancellation).ConfigureAwait(false);
                await parsed.InvocationConfiguration.Output.WriteLineAsync(file).ConfigureAwait(false);
            }

            return ExitCodes.Clean;
        });
        return command;
    }

    /// <summary>One sheet for each section.</summary>
    public static Command Xlsx()
    {
        var policy = PolicyInput.Argument();
        var sections = Sections();
        var output = new Option<string>("--output", "-o") { Description = "File to write.", Required = true, HelpName = "FILE" };
        var command = new Command("xlsx", "Writes sections of cards as the sheets of one XLSX file. 'import' reads it back.") { policy, sections, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetValue(output)!;
            OutputFile.RequireFolder(file);
            await OutputFile.WriteAsync(Workbook.Bytes(Tables(parsed.GetValue(policy)!, parsed.GetValue(sections)!, keepEmpty: true)), file, cancellation).ConfigureAwait(false);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static Option<string[]> Sections()
    {
        var sections = new Option<string[]>("--section")
        {
            Description = "Section to write; may be given more than once. Without it: all that hold a card.",
            DefaultValueFactory = _ => [],
            HelpName = "NAME",
        };
        sections.AcceptOnlyFromAmong([.. TableSections.Names]);
        return sections;
    }

    private static ImmutableArray<PolicyTable> Tables(string argument, string[] sections, bool keepEmpty)
    {
        var source = PolicySources.Read(argument);
        var content = PolicyText.Read(source.Text, source.Path, out _)!.Content;
        var tables = TableSections.All
            .Where(section => sections.Length == 0 || sections.Contains(section.Name, StringComparer.Ordinal))
            .Select(section => PolicyTable.Of(section, content))
            .ToImmutableArray();
        var filled = tables.Where(table => sections.Length > 0 || !table.Rows.IsEmpty).ToImmutableArray();

        // A workbook has at least one sheet.
        return filled.IsEmpty && keepEmpty ? tables : filled;
    }
}
