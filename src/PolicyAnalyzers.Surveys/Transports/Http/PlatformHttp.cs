using System;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Transports.Http;

/// <summary>Sends one request to a platform, and says of the answer only what can be relied on. Never throws for what a network or a vendor does.</summary>
/// <param name="client">A client that follows no redirect, keeps no cookies and logs nothing.</param>
/// <param name="clock">Reads dates in <c>Retry-After</c>.</param>
internal sealed class PlatformHttp(HttpClient client, TimeProvider clock)
{
    // An answer to one invitation is a few hundred bytes.
    private const int LongestAnswer = 256 * 1024;

    /// <summary>Sends a request with a JSON body.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="body">The body, UTF-8.</param>
    /// <param name="prepare">Adds headers.</param>
    /// <param name="cancellation">A request that is stopped while it is under way has an unknown outcome.</param>
    public async Task<PlatformReply> PostJsonAsync(Uri url, ReadOnlyMemory<byte> body, Action<HttpRequestHeaders> prepare, CancellationToken cancellation)
    {
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await PostAsync(url, content, prepare, cancellation).ConfigureAwait(false);
    }

    /// <summary>Sends a request. The content is disposed of.</summary>
    public async Task<PlatformReply> PostAsync(Uri url, HttpContent content, Action<HttpRequestHeaders> prepare, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            content.Dispose();
            return new PlatformReply(ReplyKind.NotDone, "stopped before the request") { MayRetry = true };
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            prepare(request.Headers);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? await AcceptedAsync(response, cancellation).ConfigureAwait(false)
                : ReplyReader.Refused(response, clock);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            return ReplyReader.Failed(exception);
        }
    }

    // The platform says yes, and what it says beyond that cannot be read: it was done as likely as not.
    private static async Task<PlatformReply> AcceptedAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        var buffer = new MemoryStream();
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var chunk = new byte[8192];
            for (int read; (read = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0;)
            {
                if (buffer.Length + read > LongestAnswer)
                {
                    return ReplyReader.Unknown($"HTTP {status}: the answer is longer than {LongestAnswer / 1024} KiB", status);
                }

                buffer.Write(chunk, 0, read);
            }
        }

        if (buffer.Length == 0)
        {
            return new PlatformReply(ReplyKind.Accepted, $"HTTP {status}") { Status = status };
        }

        try
        {
            using var json = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
            return new PlatformReply(ReplyKind.Accepted, $"HTTP {status}") { Status = status, Body = json.RootElement.Clone() };
        }
        catch (JsonException)
        {
            return ReplyReader.Unknown($"HTTP {status}: the answer is no JSON", status);
        }
    }
}
