using System.CommandLine;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Packing;
using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy pack</c>.</summary>
internal static class PackVerb
{
    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var policy = new Argument<string>("policy")
        {
            Description = "Policy file, or folder with policy.yaml in it. A project beside it is what is packed; without one, none is needed.",
            DefaultValueFactory = _ => ".",
            HelpName = "folder|policy",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder to write the package to.",
            DefaultValueFactory = _ => ".",
            HelpName = "DIR",
        };
        var analyzers = new Option<string>("--analyzers")
        {
            Description = "Version of PolicyAnalyzers that the package brings, for a policy without a project.",
            DefaultValueFactory = _ => ToolVersion.Number,
            HelpName = "VERSION",
        };
        var command = new Command("pack", "Makes the policy's NuGet package.")
        {
            policy,
            output,
            analyzers,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var source = PolicySources.Read(parsed.GetValue(policy)!);
            var request = new PackRequest(source, null, parsed.GetValue(analyzers)!, Path.GetFullPath(parsed.GetValue(output)!));
            var outcome = await PolicyPacker.PackAsync(request, cancellation).ConfigureAwait(false);
            foreach (var line in outcome.Warnings.Concat(outcome.Errors))
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(line).ConfigureAwait(false);
            }

            if (outcome.Package is null)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync("No package was made: its build failed, for the reasons above.").ConfigureAwait(false);
                return ExitCodes.IncompleteEvidence;
            }

            await parsed.InvocationConfiguration.Output.WriteLineAsync(outcome.Package).ConfigureAwait(false);
            return ExitCodes.Clean;
        });
        return command;
    }
}
