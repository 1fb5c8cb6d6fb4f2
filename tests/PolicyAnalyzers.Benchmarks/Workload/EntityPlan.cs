using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Workload;

/// <summary>An entity of the generated shop, from which all its types are written.</summary>
/// <param name="Name">Name of the type.</param>
/// <param name="Namespace">Namespace of its types.</param>
/// <param name="Texts">Names of its text members: at least two.</param>
/// <param name="Numbers">Names of its numeric members: two.</param>
/// <param name="Date">Name of its date member.</param>
/// <param name="Other">Name of the entity that its service works with, of the same namespace.</param>
/// <param name="Attributes">Declarations on entity and contract; empty or whole lines.</param>
internal sealed record EntityPlan(
    string Name,
    string Namespace,
    IReadOnlyList<string> Texts,
    IReadOnlyList<string> Numbers,
    string Date,
    string Other,
    string Attributes)
{
    /// <summary>The name in plain words.</summary>
    public string Words => string.Concat(Name.Select((character, index) =>
        index > 0 && char.IsUpper(character) ? " " + char.ToLowerInvariant(character) : char.ToLowerInvariant(character).ToString()));
}
