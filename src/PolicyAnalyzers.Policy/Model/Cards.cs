using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>The cards of one section, by id, in the order of the file.</summary>
/// <typeparam name="T">The card's type.</typeparam>
public sealed class Cards<T> : IReadOnlyList<T>
    where T : Card
{
    private readonly Lazy<Content> content;

    /// <summary>Cards with distinct ids.</summary>
    public Cards(ImmutableArray<T> inOrder)
        : this(() => inOrder)
    {
    }

    /// <summary>
    /// Cards with distinct ids that are made when they are first asked for: a compiler never looks at most sections, and to make them
    /// costs a process that was just started more than to read them.
    /// </summary>
    internal Cards(Func<ImmutableArray<T>> bind) => content = new Lazy<Content>(() => new Content(bind()));

    /// <summary>No card.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1000", Justification = "As ImmutableArray<T>.Empty.")]
    public static Cards<T> None { get; } = new(ImmutableArray<T>.Empty);

    /// <inheritdoc/>
    public int Count => content.Value.InOrder.Length;

    /// <inheritdoc/>
    public T this[int index] => content.Value.InOrder[index];

    /// <summary>The card with this id, or null.</summary>
    public T? Find(string id) => content.Value.ById.TryGetValue(id, out var card) ? card : null;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)content.Value.InOrder).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Content
    {
        public Content(ImmutableArray<T> inOrder)
        {
            InOrder = inOrder;
            ById = new Dictionary<string, T>(inOrder.Length, StringComparer.Ordinal);
            foreach (var card in inOrder)
            {
                ById.Add(card.Id, card);
            }
        }

        public ImmutableArray<T> InOrder { get; }

        public Dictionary<string, T> ById { get; }
    }
}
