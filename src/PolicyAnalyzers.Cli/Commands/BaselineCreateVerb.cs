using System.CommandLine;
using System.IO;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy baseline create</c>.</summary>
internal static class BaselineCreateVerb
{
    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var target = new TargetSymbols();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "File to write. Without it: policy-baseline.json beside the solution or the project, or in the folder, where builds and scans find it.",
            HelpName = "FILE",
        };
        var mandatory = new Option<bool>("--mandatory")
        {
            Description = "Write soft-mandatory findings too. They are hidden only once a role that may has approved the file: dotnet policy approve.",
        };
        var command = new Command(
            "create",
            "Scans the target, without regard to a baseline that is already there, and writes its findings as the new one, one entry per member. "
            + "Hard-mandatory findings and faults of the policy are never written. Writes nothing where the evidence is incomplete (exit code 3).");
        target.AddTo(command);
        command.Add(output);
        command.Add(mandatory);
        command.SetAction(async (parsed, cancellation) =>
        {
            OutputFile.RequireFolder(parsed.GetValue(output));
            var request = target.Read(parsed, ignoreBaseline: true);
            var result = await services.Progress.RunAsync(progress => Scanner.ScanAsync(request, services.Analyzers, progress, cancellation)).ConfigureAwait(false);
            if (result.Verdict.ExitCode is ExitCodes.UsageOrBadPolicy or ExitCodes.IncompleteEvidence)
            {
                new TextOutput(services.Layout, inventory: false).Write(result, parsed.InvocationConfiguration.Error);
                await parsed.InvocationConfiguration.Error.WriteLineAsync("No baseline was written.").ConfigureAwait(false);
                return result.Verdict.ExitCode;
            }

            var file = parsed.GetValue(output) ?? Path.Combine(result.Target.Root, "policy-baseline.json");
            var baseline = NewBaseline.Of(result, parsed.GetValue(mandatory));
            await File.WriteAllTextAsync(file, baseline.Text, cancellation).ConfigureAwait(false);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"{Count.Of(baseline.Entries, "entry", "entries")} written to {file}; {Count.Of(baseline.Staying, "finding stays", "findings stay")}.").ConfigureAwait(false);
            return ExitCodes.Clean;
        });
        return command;
    }
}
