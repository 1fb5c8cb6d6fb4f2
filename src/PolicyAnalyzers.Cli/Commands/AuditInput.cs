using System;
using System.CommandLine;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Auditing;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary>The trail and the keys that every verb below <c>audit</c> takes.</summary>
internal sealed class AuditInput
{
    private readonly Argument<string> ledger = new("ledger") { Description = "The ledger's SQLite file, or an export of any ledger (.jsonl).", HelpName = "FILE" };

    private readonly Option<string?> keys = new("--keys")
    {
        Description = "JSON file with the keys as in the service's configuration (Surveys:CurrentKey, Surveys:Keys). Without it: the environment (Surveys__CurrentKey, Surveys__Keys__ID).",
        HelpName = "FILE",
    };

    /// <summary>Adds them to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(ledger);
        command.Options.Add(keys);
    }

    /// <summary>Does something with the trail.</summary>
    /// <returns>Its exit code; that of missing evidence where the trail cannot be read.</returns>
    public async Task<int> WithAsync(ParseResult parsed, TimeProvider clock, Func<AuditSource, Task<int>> action)
    {
        var source = AuditSource.Open(parsed.GetValue(ledger)!, AuditKeys.Read(parsed.GetValue(keys)), clock);
        await using (source.ConfigureAwait(false))
        {
            try
            {
                return await action(source).ConfigureAwait(false);
            }
            catch (Exception fault) when (fault is LedgerUnavailableException or FormatException)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync($"{parsed.GetValue(ledger)}: {fault.Message}").ConfigureAwait(false);
                return ExitCodes.IncompleteEvidence;
            }
        }
    }
}
