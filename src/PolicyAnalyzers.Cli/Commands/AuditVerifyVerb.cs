using System.CommandLine;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Auditing;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy audit verify</c>.</summary>
internal static class AuditVerifyVerb
{
    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var input = new AuditInput();
        var anchors = new Option<string?>("--anchors")
        {
            Description = "Heads of the chains that an earlier 'verify' printed, kept elsewhere since: finds rows that were cut off at the end.",
            HelpName = "FILE",
        };
        var command = new Command("verify", "Finds any change of the trail (exit code 1). Prints the heads of its chains, to be kept elsewhere as anchors of the next time.") { anchors };
        input.AddTo(command);
        command.SetAction((parsed, cancellation) => input.WithAsync(parsed, services.Clock, async source =>
        {
            var result = await source.VerifyAsync(Anchors.Read(parsed.GetValue(anchors)), cancellation).ConfigureAwait(false);
            return await TellAsync(result, parsed.InvocationConfiguration).ConfigureAwait(false);
        }));
        return command;
    }

    private static async Task<int> TellAsync(AuditVerification result, InvocationConfiguration configuration)
    {
        foreach (var fault in result.Faults)
        {
            await configuration.Error.WriteLineAsync(fault.ToString()).ConfigureAwait(false);
        }

        if (!result.IsIntact)
        {
            await configuration.Error.WriteLineAsync(result.Faults.Count == AuditVerifier.MostFaults
                ? $"The trail was changed: {AuditVerifier.MostFaults} faults or more in {result.Rows} rows."
                : $"The trail was changed: {Count.Of(result.Faults.Count, "fault", "faults")} in {result.Rows} rows.").ConfigureAwait(false);
            return ExitCodes.Violations;
        }

        if (result.Rows == 0)
        {
            await configuration.Error.WriteLineAsync("The trail has no row, so there is nothing to verify.").ConfigureAwait(false);
            return ExitCodes.IncompleteEvidence;
        }

        foreach (var head in result.Heads)
        {
            await configuration.Output.WriteLineAsync(Anchors.Line(head)).ConfigureAwait(false);
        }

        await configuration.Error.WriteLineAsync($"The trail is as it was written: {result.Rows} rows.").ConfigureAwait(false);
        return ExitCodes.Clean;
    }
}
