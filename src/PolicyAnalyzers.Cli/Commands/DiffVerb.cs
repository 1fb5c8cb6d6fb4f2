using System.CommandLine;
using System.IO;
using PolicyAnalyzers.Cli.Diffing;
using PolicyAnalyzers.Cli.Output.Diffs;
using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy diff</c>.</summary>
internal static class DiffVerb
{
    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var older = Policy("old", "The older version: a policy file, a folder with policy.yaml in it, or a package (.nupkg).");
        var newer = Policy("new", "The newer version, in the same way.");
        var format = new Option<string>("--format")
        {
            Description = "text: for a person; markdown: for a comment on a pull request; json: a stable shape for programs.",
            DefaultValueFactory = _ => DiffFormats.Text,
            HelpName = string.Join('|', DiffFormats.All),
        };
        format.AcceptOnlyFromAmong([.. DiffFormats.All]);
        var output = OutputFile.Option();
        var command = new Command(
            "diff",
            "Says in plain words in what two versions of a policy differ, and which version the newer one must be. Exit code 1: it declares a version that is too small; what --impact finds does not change the exit code, and 3 says that it cannot be known.")
        {
            older,
            newer,
            format,
            output,
        };
        var impact = new ImpactOption();
        impact.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetValue(output);
            OutputFile.RequireFolder(file);
            var diff = PolicyDiff.Of(PolicySources.Read(parsed.GetValue(older)!), PolicySources.Read(parsed.GetValue(newer)!));
            diff = diff with { Impact = await impact.RunAsync(parsed, diff, services, cancellation).ConfigureAwait(false) };
            using var text = new StringWriter { NewLine = "\n" };
            DiffFormats.Create(parsed.GetValue(format)!).Write(diff, text);
            await OutputFile.WriteAsync(text.ToString(), file, parsed.InvocationConfiguration.Output, cancellation).ConfigureAwait(false);
            if (file is not null || parsed.GetValue(format) != DiffFormats.Text)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(DiffWords.Verdict(diff)).ConfigureAwait(false);
            }

            return diff.Impact is { Problems.IsEmpty: false } ? ExitCodes.IncompleteEvidence
                : diff.Verdict.IsEnough ? ExitCodes.Clean
                : ExitCodes.Violations;
        });
        return command;
    }

    private static Argument<string> Policy(string name, string description) => new(name) { Description = description, HelpName = name.ToUpperInvariant() };
}
