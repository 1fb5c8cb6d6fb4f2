using System;
using System.Collections.Concurrent;
using System.Threading;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>What was computed for a name, kept for the life of the process up to a bound: an editor may run for weeks.</summary>
/// <typeparam name="T">What is kept.</typeparam>
internal sealed class BoundedCache<T>
    where T : class
{
    private const int Capacity = 1 << 17;

    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The value for a name. A full cache keeps what it has: the names of a code base come early and recur.</summary>
    public T GetOrAdd<TState>(string name, TState state, Func<string, TState, T> compute)
    {
        if (known.TryGetValue(name, out var value))
        {
            return value;
        }

        value = compute(name, state);
        if (Volatile.Read(ref count) < Capacity && known.TryAdd(name, value))
        {
            Interlocked.Increment(ref count);
        }

        return value;
    }
}
