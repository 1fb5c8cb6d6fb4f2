using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Npgsql;

namespace PolicyAnalyzers.PostgreSqlServer;

/// <summary>A PostgreSQL server of its own in a temporary folder, reached through a socket in it. Ends, and goes away, with this object.</summary>
public sealed class Server : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static int databases;

    private readonly string[] settings;
    private Process? process;

    /// <summary>Makes a server and starts it.</summary>
    /// <param name="settings">Its settings, such as <c>fsync=off</c>.</param>
    /// <exception cref="InvalidOperationException">There is no PostgreSQL here, or it does not start.</exception>
    public Server(params string[] settings)
    {
        this.settings = settings;
        Folder = Directory.CreateTempSubdirectory("pg-").FullName;
        Data = Path.Combine(Folder, "data");
        Programs.GiveAway(Folder);
        Programs.Run(Program("initdb"), "--pgdata", Data, "--auth", "trust", "--username", "test", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync", "--no-instructions");
        Start();
    }

    /// <summary>The folder of the server; its socket is in it.</summary>
    public string Folder { get; }

    /// <summary>The data of the server.</summary>
    public string Data { get; }

    /// <summary>A connection string to the database that every server has.</summary>
    public string ConnectionString => Of("postgres");

    /// <summary>A new database.</summary>
    /// <param name="options">Options of CREATE DATABASE, such as a tablespace.</param>
    /// <returns>Its connection string.</returns>
    public string NewDatabase(string options = "")
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"t{Environment.ProcessId}_{Interlocked.Increment(ref databases)}");
        Run($"CREATE DATABASE {name} {options}");
        return Of(name);
    }

    /// <summary>Runs statements as its administrator.</summary>
    public void Run(string sql, string? connectionString = null)
    {
        using var connection = new NpgsqlConnection(connectionString ?? ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        command.ExecuteNonQuery();
    }

    /// <summary>Starts it, and waits until it answers.</summary>
    public void Start()
    {
        string[] own = ["listen_addresses=", "unix_socket_directories=" + Folder, "max_connections=120", "logging_collector=off", "log_min_messages=fatal"];
        process = Programs.Start(Program("postgres"), ["-D", Data, .. own.Concat(settings).SelectMany(static setting => (string[])["-c", setting])]);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var waited = Stopwatch.StartNew();
        while (!Answers())
        {
            if (process.HasExited || waited.Elapsed > Patience)
            {
                throw new InvalidOperationException("PostgreSQL does not start in " + Folder);
            }

            Thread.Sleep(50);
        }
    }

    /// <summary>Stops it without waiting for anybody: open transactions are cut.</summary>
    public void Stop()
    {
        if (process is { HasExited: false })
        {
            Programs.Run(Program("pg_ctl"), "stop", "--pgdata", Data, "--mode", "fast", "--silent");
            process.WaitForExit();
        }

        process?.Dispose();
        process = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Stop();
        Directory.Delete(Folder, recursive: true);
    }

    private static string Program(string name) => Path.Combine(Installation.Folder ?? throw new InvalidOperationException(Installation.Remedy), name);

    private bool Answers()
    {
        try
        {
            Run("SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private string Of(string database) => new NpgsqlConnectionStringBuilder { Host = Folder, Username = "test", Database = database }.ConnectionString;
}
