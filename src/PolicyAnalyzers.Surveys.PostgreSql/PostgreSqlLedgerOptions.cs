using System;

namespace PolicyAnalyzers.Surveys.PostgreSql;

/// <summary>Where the ledger is, and how long it is waited for.</summary>
public sealed class PostgreSqlLedgerOptions
{
    /// <summary>The connection string of Npgsql. A secret: from configuration only.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>The schema that holds the tables; it is made where it is missing. Letters, digits and <c>_</c>.</summary>
    public string Schema { get; set; } = "governed_surveys";

    /// <summary>
    /// Most connections of this node; who needs one more waits. A few for each core of the server give the most decisions per second, and all nodes together
    /// have to stay below its <c>max_connections</c>.
    /// </summary>
    public int MaxConnections { get; set; } = 20;

    /// <summary>How long a new connection is waited for.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long one statement may take, and how long it may wait for a lock; the server ends it then, so that nothing is left running.</summary>
    public TimeSpan StatementTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Longest time that a transaction may stay open without a statement: a node that hangs must not hold a person's lock for ever.</summary>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a transaction is tried that lost against another one (serialization failure, deadlock) or whose connection was cut before it ended.</summary>
    public int Attempts { get; set; } = 4;

    /// <summary>How far ahead partitions are made when the ledger is migrated. Where one is missing all the same, it is made when it is needed.</summary>
    public TimeSpan PartitionsAhead { get; set; } = TimeSpan.FromDays(365);
}
