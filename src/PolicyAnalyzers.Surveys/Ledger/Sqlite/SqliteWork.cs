using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Work that waits for the writer.</summary>
internal abstract class SqliteWork
{
    /// <summary>Runs it in a savepoint. A fault of the work itself undoes the work and nothing else; one of the file undoes all.</summary>
    public abstract void Run(SqliteSession session);

    /// <summary>The commit is on the disk.</summary>
    public abstract void Complete();

    /// <summary>There was no commit.</summary>
    public abstract void Fail(Exception fault);
}

/// <summary>Work that waits for the writer and gives a result. Whoever loses patience while it waits has it left undone; once it runs, its end is awaited.</summary>
internal sealed class SqliteWork<T> : SqliteWork
{
    // SQLITE_CONSTRAINT: the work asked for something that is forbidden; the file is sound.
    private const int Constraint = 19;

    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<SqliteSession, T> work;
    private readonly CancellationTokenRegistration registration;
    private T? result;
    private Exception? fault;
    private int taken;

    public SqliteWork(Func<SqliteSession, T> work, CancellationToken cancellation)
    {
        this.work = work;
        registration = cancellation.Register(() =>
        {
            if (Take())
            {
                done.TrySetCanceled(cancellation);
            }
        });
    }

    public Task<T> Done => done.Task;

    public override void Run(SqliteSession session)
    {
        if (!Take())
        {
            return;
        }

        session.Run("SAVEPOINT work");
        try
        {
            result = work(session);
            session.Run("RELEASE work");
        }
        catch (Exception own) when (own is not SqliteException { SqliteErrorCode: not Constraint })
        {
            fault = own;
            session.Run("ROLLBACK TO work");
            session.Run("RELEASE work");
        }
    }

    public override void Complete()
    {
        if (fault is null)
        {
            registration.Dispose();
            done.TrySetResult(result!);
        }
        else
        {
            Fail(fault);
        }
    }

    public override void Fail(Exception fault)
    {
        registration.Dispose();
        done.TrySetException(this.fault ?? fault);
    }

    private bool Take() => Interlocked.Exchange(ref taken, 1) == 0;
}
