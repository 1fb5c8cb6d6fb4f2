using System;
using System.Collections.Immutable;
using System.CommandLine;
using PolicyAnalyzers.Cli.Pages.Writing;
using PolicyAnalyzers.Cli.Records;
using PolicyAnalyzers.Cli.Tables;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy export ropa</c>.</summary>
internal static class ExportRopaVerb
{
    private static readonly ImmutableArray<string> Formats = ["csv", "xlsx", "html", "markdown", "json"];

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var policy = PolicyInput.Argument();
        var format = new Option<string>("--format")
        {
            Description = "csv and xlsx: one row for each activity; html and markdown: a document; json: with IRIs of the W3C Data Privacy Vocabulary.",
            DefaultValueFactory = _ => Formats[0],
            HelpName = string.Join('|', Formats),
        };
        format.AcceptOnlyFromAmong([.. Formats]);
        var output = OutputFile.Option();
        var command = new Command(
            "ropa",
            "Writes the record of processing activities (GDPR art. 30(1)), as far as the policy states it. What it does not state is shown as 'not stated' and counted.")
        {
            policy,
            format,
            output,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetValue(output);
            OutputFile.RequireFolder(file);
            var record = ProcessingRecords.Of(PolicyInput.Read(parsed.GetValue(policy)!));
            if (parsed.GetValue(format) == "xlsx")
            {
                await OutputFile.WriteAsync(
                    Workbook.Bytes([RecordTables.Activities(record)]),
                    file ?? throw new UsageException("A workbook is no text for a terminal: say where it goes with --output."),
                    cancellation).ConfigureAwait(false);
            }
            else
            {
                await OutputFile.WriteAsync(Text(record, parsed.GetValue(format)!), file, parsed.InvocationConfiguration.Output, cancellation).ConfigureAwait(false);
            }

            await parsed.InvocationConfiguration.Error.WriteLineAsync(
                $"{Count.Of(record.Activities.Length, "activity", "activities")}; {record.NotStated} of {Count.Of(record.Fields, "entry", "entries")} not stated in the policy.").ConfigureAwait(false);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Text(ProcessingRecord record, string format) => format switch
    {
        "csv" => CsvText.Of(RecordTables.Activities(record)),
        "json" => RecordJson.Of(record),
        "html" => new HtmlPageWriter().Write(RecordPage.Of(record)),
        "markdown" => new MarkdownPageWriter().Write(RecordPage.Of(record)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown format."),
    };
}
