using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using PolicyAnalyzers.Cli.Diffing;
using PolicyAnalyzers.Cli.Output.Diffs;
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
            Description = "Policy file, or folder with policy.yaml in it. A project (.csproj) beside policy.yaml is what is packed; without one, none is needed.",
            DefaultValueFactory = _ => ".",
            HelpName = "folder|policy",
        };
        var previous = new Option<string?>("--previous")
        {
            Description = "The version before: a policy file, a folder with policy.yaml in it, or a package (.nupkg). The package then tells what is new (release-notes.md), "
                + "and a version that is too small for that is refused.",
            HelpName = "POLICY",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder to write the package to; made where it is missing.",
            DefaultValueFactory = _ => ".",
            HelpName = "DIR",
        };
        var analyzers = new Option<string>("--analyzers")
        {
            Description = "Version of PolicyAnalyzers that the package brings, for a policy without a project.",
            DefaultValueFactory = _ => ToolVersion.Number,
            HelpName = "VERSION",
        };
        var command = new Command(
            "pack",
            "Makes the NuGet package of a policy: one reference to it brings the policy, its constants and the analyzers. The same policy gives the same bytes, anywhere and at any time. "
            + "Exit code 1: the version is too small for what changed; 2: the policy has faults; 3: the package does not build.")
        {
            policy,
            previous,
            output,
            analyzers,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var error = parsed.InvocationConfiguration.Error;
            var source = PolicySources.Read(parsed.GetValue(policy)!);
            var diff = parsed.GetValue(previous) is { } before ? PolicyDiff.Of(PolicySources.Read(before), source) : null;
            if (diff is { Verdict.IsEnough: false })
            {
                await error.WriteLineAsync($"No package was made. {DiffWords.Verdict(diff)}").ConfigureAwait(false);
                return ExitCodes.Violations;
            }

            var request = new PackRequest(source, Notes(diff), parsed.GetValue(analyzers)!, Path.GetFullPath(parsed.GetValue(output)!));
            var outcome = await services.Progress.RunAsync(progress =>
            {
                progress.Report($"Packing {source.Name}");
                return PolicyPacker.PackAsync(request, cancellation);
            }).ConfigureAwait(false);
            foreach (var line in outcome.Warnings.Concat(outcome.Errors))
            {
                await error.WriteLineAsync(line).ConfigureAwait(false);
            }

            if (outcome.Package is null)
            {
                await error.WriteLineAsync("No package was made, since it does not build for the reasons above.").ConfigureAwait(false);
                return ExitCodes.IncompleteEvidence;
            }

            await parsed.InvocationConfiguration.Output.WriteLineAsync(outcome.Package).ConfigureAwait(false);
            await error.WriteLineAsync($"Policy  SHA-256 {source.Document.Hash}").ConfigureAwait(false);
            await error.WriteLineAsync($"Package SHA-256 {Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(outcome.Package, cancellation).ConfigureAwait(false)))}").ConfigureAwait(false);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string? Notes(PolicyDiff? diff)
    {
        if (diff is null)
        {
            return null;
        }

        using var text = new StringWriter { NewLine = "\n" };
        new DiffMarkdownOutput(withPlaces: false).Write(diff, text);
        return text.ToString();
    }
}
