using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>The fake vendor: counts deliveries, and keeps what else must outlive a process that is killed, in the order in which it happened.</summary>
internal sealed class Vendor : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendor-");
    private readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly Lock gate = new();
    private List<(LogWord Word, string Subject, string Person)> lines = [];

    public Vendor()
    {
        Path = System.IO.Path.Combine(folder.FullName, "vendor");
        listener.Bind(new UnixDomainSocketEndPoint(Path));
        listener.Listen();
        _ = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public string Path { get; }

    /// <summary>Everything that was said since the last time.</summary>
    public IReadOnlyList<(LogWord Word, string Subject, string Person)> Take()
    {
        lock (gate)
        {
            var taken = lines;
            lines = [];
            return taken;
        }
    }

    public void Dispose()
    {
        listener.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ListenAsync(await listener.AcceptAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task ListenAsync(Socket socket)
    {
        try
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            using var reader = new StreamReader(stream);
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.Split(' ') is not [var word, var subject, var person] || !Enum.TryParse<LogWord>(word, out var parsed))
                {
                    break;
                }

                lock (gate)
                {
                    lines.Add((parsed, subject, person));
                }

                stream.WriteByte(1);
            }
        }
        catch (IOException)
        {
            // The worker was killed.
        }
    }
}
