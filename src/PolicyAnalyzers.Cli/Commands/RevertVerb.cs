using System;
using System.CommandLine;
using System.IO;
using PolicyAnalyzers.Cli.Diffing;
using PolicyAnalyzers.Cli.Output.Diffs;
using PolicyAnalyzers.Cli.Reverting;
using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy revert</c>.</summary>
internal static class RevertVerb
{
    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var older = new Argument<string>("old") { Description = "The version to go back to: a policy file, a folder with policy.yaml in it, or a package (.nupkg).", HelpName = "OLD" };
        var reason = new Option<string>("--reason") { Description = "Why; kept in the policy and in the release notes of its package.", HelpName = "TEXT", Required = true };
        reason.Validators.Add(option =>
        {
            if (string.IsNullOrWhiteSpace(option.GetValue(reason)))
            {
                option.AddError("--reason is empty. Say in a few words why the policy goes back: whoever reads its history will ask.");
            }
        });
        var current = new Option<string>("--current")
        {
            Description = "The version in force, in the same way as OLD.",
            DefaultValueFactory = _ => ".",
            HelpName = "POLICY",
        };
        var output = new Option<string?>("--output", "-o") { Description = "File to write the next version to. Without it: the policy file in force.", HelpName = "FILE" };
        var day = new DayOption();
        var command = new Command(
            "revert",
            "Goes back to an older policy: its content becomes the next version, whose number follows from the difference, and the policy says from where, why and since when. "
            + "Its approval is left out, since it was given to another text.")
        {
            older,
            reason,
            current,
            output,
        };
        day.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            OutputFile.RequireFolder(parsed.GetValue(output));
            var inForce = PolicySources.Read(parsed.GetValue(current)!);
            var target = parsed.GetValue(output) ?? FileOf(inForce);
            var (text, version) = Reverter.Revert(PolicySources.Read(parsed.GetValue(older)!), inForce, parsed.GetValue(reason)!.Trim(), day.Of(parsed, services.Clock));
            await OutputFile.WriteAsync(text, target, parsed.InvocationConfiguration.Output, cancellation).ConfigureAwait(false);

            // Read again from what was written: what is said is what will be packed.
            var diff = PolicyDiff.Of(inForce with { Location = string.Empty }, PolicySources.Read(target));
            using var said = new StringWriter { NewLine = "\n" };
            new DiffTextOutput().Write(diff, said);
            await parsed.InvocationConfiguration.Output.WriteAsync(said.ToString().AsMemory(), cancellation).ConfigureAwait(false);

            // The file in force may just have been replaced; its package is what can still be compared with.
            var previous = inForce.Path == target ? $"{inForce.Document.Identity.Id}.{inForce.Document.Identity.Version}.nupkg" : inForce.Path;
            await parsed.InvocationConfiguration.Error.WriteLineAsync(
                $"{target} is now version {version}. Next: 'dotnet policy approve', then 'dotnet policy pack --previous {previous}', and publish the package.").ConfigureAwait(false);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string FileOf(PolicySource inForce)
        => Path.GetExtension(inForce.Location).Equals(".nupkg", StringComparison.OrdinalIgnoreCase)
            ? throw new UsageException($"'{inForce.Path}' is a package, which is never changed. Name the file to write with --output.")
            : inForce.Path;
}
