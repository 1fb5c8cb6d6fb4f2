using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>
/// Follows a datum through its shapes, against the direction of copying. Whoever is only copied into asks for nothing: the members at the start of
/// the chain do. A chain never hides a member into which anything else is written (docs/decisions/0024-copies-ask-for-nothing.md).
/// </summary>
internal sealed class DatumChains
{
    private readonly ConcurrentDictionary<ISymbol, Origins> known = new(SymbolEqualityComparer.Default);
    private readonly PolicyContext context;
    private readonly DatumReader reader;
    private readonly Lazy<WritesReader> writes;
    private readonly IAssemblySymbol assembly;

    /// <summary>The chains of one compilation. Nothing is read before somebody asks.</summary>
    public DatumChains(Compilation compilation, PolicyContext context)
    {
        this.context = context;
        assembly = compilation.Assembly;
        Same = new SameDatum(context);
        reader = new DatumReader(context);
        writes = new(() =>
        {
            var index = new CopyIndex(compilation);
            return new WritesReader(index, Same, new MappedTypes(compilation, index), new CopiedValue(context));
        });
    }

    /// <summary>Which members are one datum without being copies.</summary>
    public SameDatum Same { get; }

    /// <summary>Where a datum that declares nothing comes from: a property or field by what is written into it, a parameter or return value by its <c>[SameAs]</c>.</summary>
    public Origins Of(Datum datum) => (datum.Symbol is IPropertySymbol or IFieldSymbol || datum.SaysSameAs) && context.Annotations.Available
        ? known.GetOrAdd(datum.Symbol.OriginalDefinition, _ => Follow(datum))
        : Origins.Unknown;

    /// <summary>The members that are copied into a member, whatever they are.</summary>
    public IEnumerable<ISymbol> SourcesOf(ISymbol member) => writes.Value.Into(member).Sources.Select(Same.Of);

    private Origins Follow(Datum datum)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { datum.Symbol.OriginalDefinition };
        var open = new Queue<Datum>();
        open.Enqueue(datum);
        var declared = ImmutableArray.CreateBuilder<Datum>();
        var roots = ImmutableArray.CreateBuilder<ISymbol>();
        var foreign = ImmutableArray<ISymbol>.Empty;
        var isExempt = false;
        while (open.Count > 0)
        {
            var current = open.Dequeue();
            if (LinksOf(current, out var outside) is not { } links)
            {
                if (ReferenceEquals(current, datum))
                {
                    return new Origins { Foreign = outside };
                }

                roots.Add(current.Symbol);
                continue;
            }

            foreach (var link in links)
            {
                if (!visited.Add(link.Symbol.OriginalDefinition))
                {
                    continue;
                }

                switch (KindOf(link, current))
                {
                    case Link.Declared:
                        declared.Add(link);
                        break;
                    case Link.Exempt:
                        isExempt = true;
                        break;
                    default:
                        open.Enqueue(link);
                        break;
                }
            }
        }

        // A circle that nothing leads into: one of its members is asked for all.
        if (declared.Count + roots.Count == 0 && !isExempt)
        {
            var first = visited.OrderBy(each => context.Stored.Contain(each.ContainingType) ? 0 : 1).ThenBy(static each => each.GetDocumentationCommentId(), StringComparer.Ordinal).First();
            return SymbolEqualityComparer.Default.Equals(first, datum.Symbol.OriginalDefinition) ? Origins.Unknown : new Origins { Roots = ImmutableArray.Create(first) };
        }

        return new Origins { Declared = declared.ToImmutable(), Roots = roots.ToImmutable(), IsExempt = isExempt, Foreign = foreign };
    }

    // Null where something else than data that is asked for or declared is written into it: then it is a root.
    private List<Datum>? LinksOf(Datum datum, out ImmutableArray<ISymbol> foreign)
    {
        foreign = ImmutableArray<ISymbol>.Empty;
        if (SameAsLink.Of(datum.Symbol, context.Annotations) is { } said)
        {
            // A circle of [SameAs] is a mistake and no chain: each member says so.
            return said.Target is { } target && Read(target) is { } other && KindOf(other, datum) != Link.Stranger && !LeadsTo(other.Symbol, datum.Symbol) ? new List<Datum> { other } : null;
        }

        var written = writes.Value.Into(datum.Symbol);
        var links = new List<Datum>();
        var isRoot = written.HasOthers;
        foreach (var source in written.Sources)
        {
            if (SymbolEqualityComparer.Default.Equals(Same.Of(source), datum.Symbol.OriginalDefinition))
            {
                continue;
            }

            if (Read(source) is { } link && KindOf(link, datum) != Link.Stranger)
            {
                links.Add(link);
                continue;
            }

            isRoot = true;
            foreign = source is IPropertySymbol or IFieldSymbol && CannotBeAsked(source) && context.Recognizer.Classify(source)?.Category.Id == datum.CategoryId ? foreign.Add(source) : foreign;
        }

        return isRoot || links.Count == 0 ? null : links;
    }

    private bool LeadsTo(ISymbol from, ISymbol to)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var current = from; current is not null && seen.Add(current); current = SameAsLink.Of(current, context.Annotations)?.Target)
        {
            if (SymbolEqualityComparer.Default.Equals(current, to.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private Datum? Read(ISymbol source)
    {
        var symbol = Same.Of(source);
        return reader.Read(symbol) ?? (IsExempt(symbol) ? new Datum(symbol, null, Declaration.None, null) : null);
    }

    private bool IsExempt(ISymbol symbol) => context.Exemptions.Cover(symbol) || context.Declarations.Read(symbol, null).IsNotCustomerData;

    private Link KindOf(Datum source, Datum copy)
    {
        if (IsExempt(source.Symbol))
        {
            return Link.Exempt;
        }

        if (source.CategoryId != copy.CategoryId && copy.Category is not null)
        {
            return Link.Stranger;
        }

        if (source.Declaration.Stages != Policy.Model.Stages.None)
        {
            return Link.Declared;
        }

        return source.AsksForDeclaration && source.Symbol is IPropertySymbol or IFieldSymbol && !CannotBeAsked(source.Symbol) ? Link.Asked : Link.Stranger;
    }

    // An editor hands over other projects as source, the compiler as metadata.
    private bool CannotBeAsked(ISymbol symbol) => !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly) || context.Generated.Declare(symbol);

    private enum Link
    {
        Stranger,
        Asked,
        Declared,
        Exempt,
    }
}
