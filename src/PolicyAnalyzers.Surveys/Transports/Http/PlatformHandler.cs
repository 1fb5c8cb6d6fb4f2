using System;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Transports.Http;

/// <summary>The connection to a platform.</summary>
internal static class PlatformHandler
{
    /// <summary>How long a connection may take to come about. Behind it nothing was sent, which a plain timeout of the request could not tell.</summary>
    public static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    /// <summary>A handler that goes where it is sent and nowhere else, and remembers nothing of one person for the next.</summary>
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = static (context, cancellation) => ConnectAsync(context.DnsEndPoint, ConnectTimeout, cancellation),
    };

    /// <summary>Connects, or fails as a connection fails: <see cref="HttpRequestError.ConnectionError"/>.</summary>
    internal static async ValueTask<Stream> ConnectAsync(System.Net.EndPoint endPoint, TimeSpan timeout, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endPoint, limit.Token).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
