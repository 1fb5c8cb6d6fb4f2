using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Output.Validation;
using PolicyAnalyzers.Cli.Validating;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy validate</c>.</summary>
internal static class ValidateVerb
{
    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Policy files, fragments (*.fragment.policy.yaml) and baselines (policy-baseline.json), or folders that hold them. Without any: the current folder.",
            DefaultValueFactory = _ => ["."],
            HelpName = "file|folder",
        };
        paths.Validators.Add(RefuseUnknownOption);
        var policy = new Option<string?>("--policy")
        {
            Description = "The organisation's policy, to which fragments add; it is checked too. Not needed where it is the only policy among the files.",
            HelpName = "FILE",
        };
        var against = new Option<string[]>("--against")
        {
            Description = "Look up every symbol that the policy names with its assembly (POL0011): in a solution, project or folder, which is built for that, or in assemblies (a .dll, or a folder of them). Can be given several times.",
            HelpName = "solution|project|folder|dll",
        };
        var configuration = new Option<string?>("--configuration", "-c") { Description = "Build configuration for --against, for example Release.", HelpName = "NAME" };
        var strict = new Option<bool>("--strict") { Description = "Advice makes exit code 1 too." };
        var day = new DayOption();
        var format = new Option<string>("--format")
        {
            Description = "text: sentences with excerpts; json: a stable shape for programs; github: annotations of a pull request.",
            DefaultValueFactory = _ => ValidationFormats.Text,
            HelpName = string.Join('|', ValidationFormats.All),
        };
        format.AcceptOnlyFromAmong([.. ValidationFormats.All]);
        var output = new Option<string?>("--output", "-o") { Description = "File to write to in place of standard output.", HelpName = "FILE" };
        var command = new Command(
            "validate",
            "Says what is wrong with policy files, where, and what to write: what cannot be read (exit code 2), then what is missing, overdue, unused or at odds with itself (exit code 1).")
        {
            paths, policy, against, configuration, strict, format, output,
        };
        day.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetValue(output);
            OutputFile.RequireFolder(file);
            var request = new ValidationRequest(
                [.. parsed.GetValue(paths)!], parsed.GetValue(policy), [.. parsed.GetValue(against) ?? []], parsed.GetValue(configuration), day.Of(parsed, services.Clock), parsed.GetValue(strict));
            var result = await services.Progress.RunAsync(progress => Validation.RunAsync(request, services.Analyzers, progress, cancellation)).ConfigureAwait(false);
            var writer = ValidationFormats.Create(parsed.GetValue(format)!, file is null ? services.Layout : TextLayout.Plain, Directory.GetCurrentDirectory());
            if (file is null)
            {
                writer.Write(result, parsed.InvocationConfiguration.Output);
            }
            else
            {
                await WriteFileAsync(writer, result, file, cancellation).ConfigureAwait(false);
            }

            if (file is not null || parsed.GetValue(format) != ValidationFormats.Text)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(SummaryLines.Reason(result.Verdict)).ConfigureAwait(false);
            }

            return result.Verdict.ExitCode;
        });
        return command;
    }

    private static async Task WriteFileAsync(IValidationOutput writer, ValidationOutcome result, string file, CancellationToken cancellation)
    {
        using var text = new StringWriter();
        writer.Write(result, text);
        await File.WriteAllTextAsync(file, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation).ConfigureAwait(false);
    }

    /// <summary>An unknown option in the place of a file would be taken for one.</summary>
    private static void RefuseUnknownOption(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens)
        {
            if (token.Value is ['-', ..] && !Path.Exists(token.Value))
            {
                argument.AddError($"'{token.Value}' is not an option of this verb.");
            }
        }
    }
}
