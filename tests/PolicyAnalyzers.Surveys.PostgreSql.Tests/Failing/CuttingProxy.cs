using System;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using Npgsql;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests.Failing;

/// <summary>Stands between a ledger and its server, and cuts the connection where a test says so.</summary>
internal sealed class CuttingProxy : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("px-").FullName;
    private readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly NpgsqlConnectionStringBuilder server;
    private volatile Cut? next;

    public CuttingProxy(string connectionString)
    {
        server = new NpgsqlConnectionStringBuilder(connectionString);
        listener.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, ".s.PGSQL.5432")));
        listener.Listen();
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString) { Host = folder }.ConnectionString;
        _ = AcceptAsync();
    }

    /// <summary>How to reach the server through this.</summary>
    public string ConnectionString { get; }

    /// <summary>How many connections were cut.</summary>
    public int Cuts { get; private set; }

    /// <summary>Cuts the next connection that sends a text: before the server reads it, or once the server has answered and nobody has heard it.</summary>
    public void CutAt(string text, bool beforeTheServerReadsIt) => next = new Cut(Encoding.UTF8.GetBytes(text), beforeTheServerReadsIt);

    public void Dispose()
    {
        listener.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptAsync();
                var upstream = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await upstream.ConnectAsync(new UnixDomainSocketEndPoint(Path.Combine(server.Host!, ".s.PGSQL.5432")));
                var link = new Link(client, upstream);
                _ = CopyAsync(link, client, upstream, isRequest: true);
                _ = CopyAsync(link, upstream, client, isRequest: false);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task CopyAsync(Link link, Socket from, Socket to, bool isRequest)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            for (int read; (read = await from.ReceiveAsync(buffer)) > 0;)
            {
                if (isRequest && next is { } cut && buffer.AsSpan(0, read).IndexOf(cut.Text) >= 0)
                {
                    next = null;
                    Cuts++;
                    link.IsMute = true;
                    if (cut.BeforeTheServerReadsIt)
                    {
                        break;
                    }
                }

                if (isRequest || !link.IsMute)
                {
                    await to.SendAsync(buffer.AsMemory(0, read));
                }
                else
                {
                    // The server has answered.
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // One side is gone, so the other one goes too.
        }

        link.Client.Dispose();
        link.Server.Dispose();
    }

    private sealed record Cut(byte[] Text, bool BeforeTheServerReadsIt);

    private sealed record Link(Socket Client, Socket Server)
    {
        public volatile bool IsMute;
    }
}
