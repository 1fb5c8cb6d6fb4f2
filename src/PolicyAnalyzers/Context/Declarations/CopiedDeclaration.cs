using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>What is declared of a datum that code only copies from declared data: all their uses, and the stages that each of them declares.</summary>
internal static class CopiedDeclaration
{
    /// <summary>The declaration.</summary>
    /// <param name="sources">The declared data; at least one.</param>
    public static Declaration Of(ImmutableArray<Datum> sources)
    {
        var all = sources.Select(static source => source.Declaration).ToArray();
        return new Declaration
        {
            IsCustomerData = true,
            Stages = all.Aggregate((Stages)~0, static (stages, declaration) => stages & declaration.Stages),
            Uses = all.SelectMany(static declaration => declaration.Uses).Distinct().ToImmutableArray(),
            Purposes = all.SelectMany(static declaration => declaration.Purposes).Distinct().ToImmutableArray(),
            IsProposed = all.Any(static declaration => declaration.IsProposed),
            UsesAreElsewhere = true,
            IsElsewhere = true,
            CopyOf = sources[0].Symbol,
        };
    }
}
