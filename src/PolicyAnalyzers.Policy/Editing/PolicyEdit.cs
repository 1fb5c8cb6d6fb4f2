using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>One change of a policy file.</summary>
/// <param name="Path">The keys that lead to the value, from the root: <c>uses</c>, <c>delivery-sms</c>, <c>title</c>. Maps that are missing on the way are made.</param>
/// <param name="Value">What the value becomes; null takes the last key away, and does nothing where it is not there.</param>
public sealed record PolicyEdit(ImmutableArray<string> Path, PolicyValue? Value)
{
    /// <summary>Gives a key a value, whether or not it has one.</summary>
    public static PolicyEdit Set(PolicyValue value, params string[] path) => new(ImmutableArray.Create(path), value);

    /// <summary>Takes a key away with its value.</summary>
    public static PolicyEdit Remove(params string[] path) => new(ImmutableArray.Create(path), null);

    /// <inheritdoc/>
    public override string ToString() => (Value is null ? "remove " : "set ") + string.Join(".", Path);
}
