using System;
using System.Diagnostics;
using System.IO;
using PolicyAnalyzers.PostgreSqlServer;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests.Failing;

/// <summary>A disk of a few megabytes in memory, with a database on it. Only root may make one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Megabytes = 24;

    private readonly string folder;

    private SmallDisk(string folder, string connectionString)
    {
        this.folder = folder;
        ConnectionString = connectionString;
    }

    /// <summary>The database on it.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes one for a server.</summary>
    /// <returns>Null where this user may not.</returns>
    public static SmallDisk? TryMake(Server server)
    {
        var folder = Path.Combine(server.Folder, "small");
        Directory.CreateDirectory(folder);
        if (Run("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", folder) != 0)
        {
            return null;
        }

        Run("chown", "--reference", server.Data, folder);
        server.Run($"CREATE TABLESPACE small LOCATION '{folder}'");
        return new SmallDisk(folder, server.NewDatabase("TABLESPACE small"));
    }

    public void Dispose() => Run("umount", "--lazy", folder);

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
