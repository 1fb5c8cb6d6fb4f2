using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CodeActions;

namespace PolicyAnalyzers.Testing.Fixes;

/// <summary>Which of the offered actions a test takes.</summary>
internal sealed record ActionChoice(int? Index, string? EquivalenceKey, Action<CodeAction, IVerifier>? Verifier)
{
    public OfferedAction? Take(IReadOnlyList<OfferedAction> offered)
    {
        var taken = Find(offered);
        if (taken is not null)
        {
            Verifier?.Invoke(taken.Action, new DefaultVerifier());
        }

        return taken;
    }

    public override string ToString() => (Index, EquivalenceKey) switch
    {
        (null, null) => "the first action",
        ({ } index, null) => $"the action with index {index}",
        (null, { } key) => $"the action with the equivalence key \"{key}\"",
        ({ } index, { } key) => $"the action with index {index} and the equivalence key \"{key}\"",
    };

    private OfferedAction? Find(IReadOnlyList<OfferedAction> offered)
    {
        if (Index is null && EquivalenceKey is not null)
        {
            return offered.FirstOrDefault(item => item.Action.EquivalenceKey == EquivalenceKey);
        }

        var taken = offered.ElementAtOrDefault(Index ?? 0);
        return EquivalenceKey is null || taken?.Action.EquivalenceKey == EquivalenceKey ? taken : null;
    }
}
