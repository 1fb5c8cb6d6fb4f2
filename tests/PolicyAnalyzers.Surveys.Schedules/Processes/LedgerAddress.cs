using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules.Processes;

/// <summary>How a process finds a ledger, in one text: <c>sqlite:FILE</c>. A store of another kind adds its own word here.</summary>
internal static class LedgerAddress
{
    private static readonly Dictionary<string, Func<string, TimeProvider, ISurveyLedger>> Kinds = new(StringComparer.Ordinal)
    {
        ["sqlite"] = static (file, clock) => new SqliteLedger(file, Cast.Keys, clock, TimeSpan.FromSeconds(30)),
    };

    /// <summary>Opens the ledger at an address; it has the version of this code.</summary>
    public static async Task<ISurveyLedger> OpenAsync(string address, TimeProvider clock)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var ledger = Kinds[address[..colon]](address[(colon + 1)..], clock);
        await ledger.MigrateAsync(default);
        return ledger;
    }
}
