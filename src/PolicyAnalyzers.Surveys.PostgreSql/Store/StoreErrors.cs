using System;
using System.IO;
using System.Net.Sockets;
using Npgsql;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>What an error of the server or of the connection means, by its SQLSTATE (PostgreSQL manual, appendix A).</summary>
internal static class StoreErrors
{
    // Not among the names of Npgsql.
    private const string IdleInTransaction = "25P03";

    /// <summary>The transaction lost against another one, and may win the next time.</summary>
    public static bool IsConflict(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    /// <summary>A row is of a time for which there is no partition yet.</summary>
    public static bool IsPartitionMissing(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.CheckViolation, ConstraintName: null, Routine: "ExecFindPartition" };

    /// <summary>The connection is gone, so nobody knows whether a commit that was under way succeeded.</summary>
    public static bool IsConnectionLost(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or IdleInTransaction } => true,
        PostgresException => false,
        NpgsqlException { InnerException: TimeoutException } => false,
        NpgsqlException { InnerException: IOException or SocketException or EndOfStreamException } => true,
        _ => false,
    };

    /// <summary>The error for whoever decides: it refuses, and people read what to do.</summary>
    public static LedgerUnavailableException Explain(NpgsqlException exception) => new(
        exception is PostgresException { SqlState: var state }
            ? $"The ledger on PostgreSQL failed with SQLSTATE {state}: {RemedyOf(state)}"
            : exception.InnerException is TimeoutException
                ? "The ledger on PostgreSQL did not answer in time: look at its load, and at locks in pg_stat_activity."
                : "The ledger on PostgreSQL cannot be reached: check that the server runs and that the connection string names it.",
        exception);

    private static string RemedyOf(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => "its disk is full. Free space, or prune old rows.",
        PostgresErrorCodes.ReadOnlySqlTransaction => "it is read-only. Connect to the primary server, and look at default_transaction_read_only.",
        PostgresErrorCodes.QueryCanceled => "a statement took too long and was ended. Look at the server's load.",
        PostgresErrorCodes.LockNotAvailable => "a lock was not had in time. Look at pg_locks for what holds it.",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => "the server stops or starts. It is tried again with the next decision.",
        PostgresErrorCodes.TooManyConnections => "it has no connection left. Raise max_connections or lower Maximum Pool Size.",
        IdleInTransaction => "this node was too slow between two statements. Look at the node's load.",
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.InvalidSchemaName => "its tables are missing or of another version. Call MigrateAsync first.",
        PostgresErrorCodes.InsufficientPrivilege => "the role may not do this. It has to own the ledger's schema.",
        PostgresErrorCodes.InvalidCatalogName => "there is no such database. Create it, or correct the connection string.",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "it does not let this role in. Check user and password.",
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => "the transaction lost against others every time. Look at the server's load.",
        _ => "look at the server's log.",
    };
}
