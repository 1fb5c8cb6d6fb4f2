using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Cli.Tables;
using PolicyAnalyzers.Cli.Tables.Importing;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy import</c>.</summary>
internal static class ImportVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("file")
        {
            Description = "CSV or XLSX file, as 'export' writes it; more than one, or a folder of them.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "FILE",
        };
        var into = new Option<string>("--into")
        {
            Description = "Policy file that is changed.",
            Required = true,
            HelpName = "POLICY",
        };
        var section = new Option<string?>("--section")
        {
            Description = "Section of the CSV file. Without it: the file's name.",
            HelpName = "NAME",
        };
        section.AcceptOnlyFromAmong([.. TableSections.Names]);
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Show what would be changed, and write nothing.",
        };
        var command = new Command(
            "import",
            "Brings edited tables back into a policy: changes and adds cards, and leaves every other character of the file as it is. "
            + "A card without a row stays. Anything that is wrong is named by its cell, and then nothing is written.")
        {
            files,
            into,
            section,
            dryRun,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var policy = PolicyInput.PathOf(parsed.GetValue(into)!);
            var bytes = PolicyInput.ReadBytes(policy);
            var document = PolicyInput.Sound(PolicyReader.Read(bytes, policy));
            var faults = new ImportFaults();
            var tables = parsed.GetValue(files)!.SelectMany(Files).Select(file => (file, PolicyInput.ReadBytes(file))).ToArray();
            var outcome = PolicyImport.Run(Encoding.UTF8.GetString(bytes), policy, tables, parsed.GetValue(section), faults);
            if (outcome is null)
            {
                throw new UsageException(string.Join(Environment.NewLine, faults.Lines.Append("Nothing was changed.")));
            }

            var output = parsed.InvocationConfiguration.Output;
            foreach (var edit in outcome.Edits.Select(edit => $"{edit.Words} ({edit.Place})").Distinct())
            {
                await output.WriteLineAsync(edit).ConfigureAwait(false);
            }

            var isWritten = !parsed.GetValue(dryRun) && !outcome.Edits.IsEmpty;
            if (isWritten)
            {
                await OutputFile.WriteAsync(outcome.Text, policy, output, cancellation).ConfigureAwait(false);
            }

            var count = Count.Of(outcome.Edits.Length, "change", "changes");
            await parsed.InvocationConfiguration.Error.WriteLineAsync(
                outcome.Edits.IsEmpty ? "The tables say what the policy says: no change."
                : isWritten ? $"{count} written to {policy}." + (document.Identity.Approval is null ? "" : " The policy's approval was given for the text before: have it approved anew.")
                : $"{count} would be written to {policy}.").ConfigureAwait(false);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string[] Files(string argument)
    {
        if (Directory.Exists(argument))
        {
            string[] files = [.. Directory.EnumerateFiles(argument).Where(file => Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".XLSX").Order(StringComparer.Ordinal)];
            return files.Length > 0 ? files : throw new UsageException($"The folder '{argument}' holds no .csv and no .xlsx file.");
        }

        return File.Exists(argument) ? [argument] : throw new UsageException($"The file '{argument}' does not exist.");
    }
}
