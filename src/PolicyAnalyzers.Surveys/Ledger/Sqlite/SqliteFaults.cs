using System;
using Microsoft.Data.Sqlite;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Says in plain words what is wrong with a ledger file, and what to do about it. Result codes: https://sqlite.org/rescode.html.</summary>
internal static class SqliteFaults
{
    public static LedgerUnavailableException Explain(SqliteException fault, string file) => new(
        fault.SqliteErrorCode switch
        {
            5 or 6 => $"The ledger {file} is locked by another process. Nobody is contacted meanwhile; see which process holds it.",
            8 => $"The ledger {file} is read-only. Give this process the right to write the file and its folder.",
            10 => $"The ledger {file} could not be read or written: the disk answered with an error. Look at the disk, then restart.",
            11 or 26 => $"The ledger {file} is damaged or is no SQLite file. Put the last backup back; the audit trail shows what is missing.",
            13 => $"The ledger {file} is full, or its disk is. Free space, or raise the quota; nothing was lost.",
            14 => $"The ledger {file} cannot be opened. Check that its folder exists and that this process may write there.",
            _ => FormattableString.Invariant($"The ledger {file} answered with SQLite error {fault.SqliteErrorCode}."),
        },
        fault);
}
