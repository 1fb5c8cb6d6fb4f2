using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>The cards of one section, by id, in the order of the file.</summary>
/// <typeparam name="T">The card's type.</typeparam>
public sealed class Cards<T> : IReadOnlyList<T>
    where T : Card
{
    private readonly ImmutableArray<T> inOrder;
    private readonly Dictionary<string, T> byId;

    /// <summary>Cards with distinct ids.</summary>
    public Cards(ImmutableArray<T> inOrder)
    {
        this.inOrder = inOrder;
        byId = new Dictionary<string, T>(inOrder.Length, System.StringComparer.Ordinal);
        foreach (var card in inOrder)
        {
            byId.Add(card.Id, card);
        }
    }

    /// <summary>No card.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1000", Justification = "As ImmutableArray<T>.Empty.")]
    public static Cards<T> None { get; } = new(ImmutableArray<T>.Empty);

    /// <inheritdoc/>
    public int Count => inOrder.Length;

    /// <inheritdoc/>
    public T this[int index] => inOrder[index];

    /// <summary>The card with this id, or null.</summary>
    public T? Find(string id) => byId.TryGetValue(id, out var card) ? card : null;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)inOrder).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
