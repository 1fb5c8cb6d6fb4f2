using System;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>A stack from which everything above a height is taken at once, in the order in which it came.</summary>
/// <typeparam name="T">What lies on it.</typeparam>
internal sealed class Pile<T>
{
    private T[] all = new T[64];

    /// <summary>The height.</summary>
    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count == all.Length)
        {
            Array.Resize(ref all, 2 * all.Length);
        }

        all[Count++] = item;
    }

    /// <summary>Takes what lies above a height.</summary>
    public T[] TakeFrom(int height)
    {
        var taken = new T[Count - height];
        Array.Copy(all, height, taken, 0, taken.Length);
        Count = height;
        return taken;
    }
}
