using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>
/// The file. One writer takes what waits and commits it together; if one piece of work fails, each is done again alone. Nobody is told that it is done before
/// the commit is. Readers see the last commit and wait for nobody (write-ahead log).
/// </summary>
internal sealed class SqliteStore : IAsyncDisposable
{
    // More in one commit gains nothing: the disk is no longer what one waits for.
    private const int MostTogether = 64;

    private readonly SqliteSettings settings;
    private readonly Channel<SqliteWork> waiting = Channel.CreateBounded<SqliteWork>(1024);
    private readonly ConcurrentBag<SqliteSession> readers = [];
    private readonly Task writer;
    private SqliteSession? session;

    public SqliteStore(SqliteSettings settings)
    {
        this.settings = settings;
        writer = Task.Run(WriteAsync);
    }

    /// <summary>The statements that the open connections keep.</summary>
    public IReadOnlyCollection<string> Statements => [.. readers.Append(session).SelectMany(static each => each?.Statements ?? [])];

    /// <summary>Runs work in a transaction that holds the write lock.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellation)
    {
        var item = new SqliteWork<T>(work, cancellation);
        await waiting.Writer.WriteAsync(item, cancellation).ConfigureAwait(false);
        return await item.Done.ConfigureAwait(false);
    }

    /// <summary>Runs work that only reads.</summary>
    public T Read<T>(Func<SqliteSession, T> work)
    {
        SqliteSession? reader = null;
        try
        {
            reader = readers.TryTake(out var free) ? free : new SqliteSession(settings);
            var result = work(reader);
            readers.Add(reader);
            return result;
        }
        catch (SqliteException fault)
        {
            reader?.Dispose();
            throw SqliteFaults.Explain(fault, settings.File);
        }
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writer.ConfigureAwait(false);
        session?.Dispose();
        while (readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private async Task WriteAsync()
    {
        var together = new SqliteWork[MostTogether];
        while (await waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            var count = 0;
            while (count < MostTogether && waiting.Reader.TryRead(out var work))
            {
                together[count++] = work;
            }

            Commit(together.AsSpan(0, count));
        }
    }

    private void Commit(ReadOnlySpan<SqliteWork> together)
    {
        try
        {
            session ??= new SqliteSession(settings);
            session.Begin();
            foreach (var work in together)
            {
                work.Run(session);
            }

            session.Commit();
        }
        catch (Exception fault)
        {
            // A connection that failed is not used again: nobody knows in what state it is. To close it undoes all that was not committed.
            session?.Dispose();
            session = null;
            CommitEach(together, fault is SqliteException sqlite ? SqliteFaults.Explain(sqlite, settings.File) : fault);
            return;
        }

        foreach (var work in together)
        {
            work.Complete();
        }
    }

    // One of them failed, and the others must not fail with it. What fails alone is to blame itself.
    private void CommitEach(ReadOnlySpan<SqliteWork> together, Exception fault)
    {
        if (together.Length == 1)
        {
            together[0].Fail(fault);
            return;
        }

        for (var i = 0; i < together.Length; i++)
        {
            Commit(together.Slice(i, 1));
        }
    }
}
