using System.CommandLine;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy scan</c>.</summary>
internal static class ScanVerb
{
    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var target = new TargetSymbols();
        var format = new Option<string>("--format")
        {
            Description = "text: tables and a summary; json: a stable shape for programs; sarif: SARIF 2.1.0, all projects in one run.",
            DefaultValueFactory = _ => OutputFormats.Text,
            HelpName = string.Join('|', OutputFormats.All),
        };
        format.AcceptOnlyFromAmong([.. OutputFormats.All]);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "File to write to in place of standard output.",
            HelpName = "FILE",
        };
        var inventory = new Option<bool>("--inventory")
        {
            Description = "List also every recognised datum and every use of a survey platform, declared or governed or not. They do not change the exit code.",
        };
        var command = new Command(
            "scan",
            "Builds the target with the analyzers injected and lists what they find. Edits no file of the target and writes its build output to a temporary folder, which is deleted afterwards. "
            + "Every finding makes exit code 1, advisory ones included; a project that does not build or was not analysed makes exit code 3.");
        target.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.Add(inventory);
        var text = new Option<bool>("--text")
        {
            Description = "Read text files alone, sources of any language included, for addresses of survey platforms: in any folder, without .NET and without building.",
        };
        command.Add(text);
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetValue(output);
            OutputFile.RequireFolder(file);
            var result = parsed.GetValue(text)
                ? target.ReadTexts(parsed, cancellation)
                : await services.Progress.RunAsync(progress => Scanner.ScanAsync(target.Read(parsed, ignoreBaseline: false), services.Analyzers, progress, cancellation)).ConfigureAwait(false);
            var writer = OutputFormats.Create(parsed.GetValue(format)!, parsed.GetValue(inventory), file is null ? services.Layout : TextLayout.Plain);
            if (file is null)
            {
                writer.Write(result, parsed.InvocationConfiguration.Output);
            }
            else
            {
                await WriteFileAsync(writer, result, file, cancellation).ConfigureAwait(false);
            }

            if (file is not null || parsed.GetValue(format) != OutputFormats.Text)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(SummaryLines.Reason(result.Verdict)).ConfigureAwait(false);
            }

            return result.Verdict.ExitCode;
        });
        return command;
    }

    private static async Task WriteFileAsync(IOutput writer, ScanResult result, string file, CancellationToken cancellation)
    {
        using var text = new StringWriter();
        writer.Write(result, text);
        await File.WriteAllTextAsync(file, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation).ConfigureAwait(false);
    }
}
