using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>A key of the policy language.</summary>
public sealed class KeyDeclaration
{
    private readonly string rules;

    internal KeyDeclaration(string name, ValueShape shape, string meaning, string rules)
    {
        Name = name;
        Shape = shape;
        Meaning = meaning;
        this.rules = rules;
    }

    /// <summary>The key.</summary>
    public string Name { get; }

    /// <summary>What its value must look like.</summary>
    public ValueShape Shape { get; }

    /// <summary>One line that says what it means.</summary>
    public string Meaning { get; }

    /// <summary>Whether a map without it, and without its <see cref="Alternative"/>, cannot be read.</summary>
    public bool IsRequired { get; internal init; }

    /// <summary>The key that is written in its place, never beside it; null where there is none.</summary>
    public string? Alternative { get; internal init; }

    /// <summary>What holds where it is not written; null where nothing does.</summary>
    public string? Default { get; internal init; }

    /// <summary>Ids of the rules that read it; empty where only reports and the command line do.</summary>
    public ImmutableArray<string> ReadBy => rules.Length == 0 ? ImmutableArray<string>.Empty : ImmutableArray.Create(rules.Split(' '));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
