using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Auditing;
using PolicyAnalyzers.Surveys.Audit.Exchange;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy audit export</c>.</summary>
internal static class AuditExportVerb
{
    private static readonly string[] Formats = ["jsonl", "csv"];

    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var input = new AuditInput();
        var format = new Option<string>("--format")
        {
            Description = "jsonl: one row a line, whole enough to be verified; csv: a table for a spreadsheet.",
            DefaultValueFactory = _ => Formats[0],
            HelpName = string.Join('|', Formats),
        };
        format.AcceptOnlyFromAmong(Formats);
        var output = OutputFile.Option();
        var command = new Command("export", "Writes every row of the trail. Persons are keyed hashes.") { format, output };
        input.AddTo(command);
        command.SetAction((parsed, cancellation) => input.WithAsync(parsed, services.Clock, async source =>
        {
            var file = parsed.GetValue(output);
            OutputFile.RequireFolder(file);
            var rows = file is null
                ? await WriteAsync(source, parsed.GetValue(format)!, parsed.InvocationConfiguration.Output, cancellation).ConfigureAwait(false)
                : await WriteFileAsync(source, parsed.GetValue(format)!, file, cancellation).ConfigureAwait(false);
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"{rows} rows.").ConfigureAwait(false);
            return ExitCodes.Clean;
        }));
        return command;
    }

    // Row by row: a trail can be larger than the memory.
    private static async Task<long> WriteFileAsync(AuditSource source, string format, string file, CancellationToken cancellation)
    {
        StreamWriter writer;
        try
        {
            writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be written: {fault.Message}");
        }

        await using (writer.ConfigureAwait(false))
        {
            return await WriteAsync(source, format, writer, cancellation).ConfigureAwait(false);
        }
    }

    private static Task<long> WriteAsync(AuditSource source, string format, TextWriter writer, CancellationToken cancellation) => format == "csv"
        ? AuditTable.WriteAsync(source.ChainsAsync(cancellation), writer, cancellation)
        : AuditJsonLines.WriteAsync(source.ChainsAsync(cancellation), writer, cancellation);
}
