using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Shapes;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>Says where a datum that declares nothing comes from, and so who is asked for it.</summary>
internal sealed class CopyOrigin(PolicyContext context)
{
    private readonly DatumReader reader = new(context);

    /// <summary>What it is a copy of, and what that means for it.</summary>
    public CopyExplanation Of(ISymbol symbol)
    {
        if (reader.Read(symbol) is not { AsksForDeclaration: true, Declaration: { IsNotCustomerData: false, Stages: Stages.None } } datum || context.Exemptions.Cover(symbol))
        {
            return CopyExplanation.None;
        }

        var origins = context.Chains.Of(datum);
        if (!origins.Declared.IsEmpty)
        {
            var uses = origins.Declared.SelectMany(static source => source.Declaration.Uses).Distinct().ToArray();
            var declared = uses.Length == 0 ? "which declares its stages" : "which is declared for " + string.Join(", ", uses);
            return Serve(origins.Declared.Select(static source => source.Symbol), "It is served as a copy of {0}, " + declared + ": nothing is asked of it.");
        }

        if (!origins.Roots.IsEmpty)
        {
            return Serve(origins.Roots, "It is served as a copy of {0}, which declares nothing and is asked in its place (POL1001).");
        }

        if (origins.IsExempt)
        {
            return new CopyExplanation([], "It is a copy of what the policy exempts or the code says is no customer data: nothing is asked of it.");
        }

        return origins.Foreign.IsEmpty
            ? CopyExplanation.None
            : Serve(origins.Foreign, "It is a copy of {0}, which a tool or another company wrote: [assembly: CustomerDataOf(…)] declares that and serves its copies. Until then it is asked for itself (POL1001).");
    }

    private static CopyExplanation Serve(IEnumerable<ISymbol> sources, string sentence)
    {
        var names = sources.Select(SymbolFinder.NameOf).Distinct().Order(System.StringComparer.Ordinal).ToImmutableArray();
        return new CopyExplanation(names, string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, string.Join(" and ", names)));
    }
}
