using System;
using System.IO;
using System.Net.Sockets;

namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>A worker's line to the <see cref="Vendor"/>: what it says is known to the vendor once this returns, and stays known when the worker is killed.</summary>
internal sealed class VendorLog : IDisposable
{
    private readonly Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly NetworkStream stream;
    private readonly StreamWriter writer;

    public VendorLog(string path)
    {
        socket.Connect(new UnixDomainSocketEndPoint(path));
        stream = new NetworkStream(socket);
        writer = new StreamWriter(stream) { AutoFlush = true };
    }

    /// <summary>Says something, and waits until it is heard.</summary>
    public void Write(LogWord word, string subject, string person)
    {
        lock (stream)
        {
            writer.Write($"{word} {subject} {person}\n");
            stream.ReadByte();
        }
    }

    public void Dispose()
    {
        writer.Dispose();
        stream.Dispose();
        socket.Dispose();
    }
}
