using System;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Work that waits for the writer.</summary>
internal abstract class SqliteWork
{
    /// <summary>Runs it within a transaction; a second time, if the first one was not committed.</summary>
    public abstract void Run(SqliteSession session);

    /// <summary>The commit is on the disk.</summary>
    public abstract void Complete();

    /// <summary>There was no commit.</summary>
    public abstract void Fail(Exception fault);
}

/// <summary>Work that waits for the writer and gives a result. Whoever loses patience while it waits has it left undone; once it runs, its end is awaited.</summary>
internal sealed class SqliteWork<T> : SqliteWork
{
    private const int Waiting = 0;
    private const int Running = 1;
    private const int Abandoned = 2;

    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<SqliteSession, T> work;
    private readonly CancellationTokenRegistration registration;
    private T? result;
    private int state;

    public SqliteWork(Func<SqliteSession, T> work, CancellationToken cancellation)
    {
        this.work = work;
        registration = cancellation.Register(() =>
        {
            if (Interlocked.CompareExchange(ref state, Abandoned, Waiting) == Waiting)
            {
                done.TrySetCanceled(cancellation);
            }
        });
    }

    public Task<T> Done => done.Task;

    public override void Run(SqliteSession session)
    {
        if (Interlocked.CompareExchange(ref state, Running, Waiting) != Abandoned)
        {
            result = work(session);
        }
    }

    public override void Complete()
    {
        registration.Dispose();
        done.TrySetResult(result!);
    }

    public override void Fail(Exception fault)
    {
        registration.Dispose();
        done.TrySetException(fault);
    }
}
