using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.CodeFixes.Writing;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>The customer data of a project, and how its members are copies of each other. It is read when a fix is offered, and never in a build.</summary>
internal sealed class ProjectData
{
    private static readonly ConditionalWeakTable<PolicyContext, ProjectData> Known = new();

    private readonly PolicyContext context;
    private readonly ImmutableArray<Datum> data;

    private ProjectData(Compilation compilation, PolicyContext context)
    {
        this.context = context;
        Compilation = compilation;
        var collector = new DataCollector(context, followsCopies: true);
        data = TypesIn(compilation.Assembly.GlobalNamespace).SelectMany(type => collector.Collect(type)?.Data ?? ImmutableArray<Datum>.Empty).ToImmutableArray();
    }

    /// <summary>The project's compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The data of a project; null where no policy is in force.</summary>
    public static async Task<ProjectData?> OfAsync(Project project, CancellationToken cancellationToken) =>
        await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
        && PolicyContext.Bind(compilation, project.AnalyzerOptions, cancellationToken) is { } context
            ? Known.GetValue(context, each => new ProjectData(compilation, each))
            : null;

    /// <summary>The datum whose name stands at a place.</summary>
    public Datum? At(Location place)
    {
        foreach (var datum in data)
        {
            if (datum.Symbol.Locations.Contains(place))
            {
                return datum;
            }
        }

        return null;
    }

    /// <summary>The declared members with which an undeclared one is the same datum: those that are copied into it, else those into which it is copied.</summary>
    public ImmutableArray<ISymbol> DeclaredShapesOf(Datum datum)
    {
        var declared = data.Where(other => other.Declaration.Stages != Policy.Model.Stages.None && other.Declaration.CopyOf is null && other.CategoryId == datum.CategoryId).ToArray();
        var sources = context.Chains.SourcesOf(datum.Symbol).ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        var before = declared.Where(other => sources.Contains(other.Symbol)).Select(static other => other.Symbol).ToImmutableArray();
        return before.IsEmpty
            ? declared.Where(other => context.Chains.SourcesOf(other.Symbol).Contains(datum.Symbol, SymbolEqualityComparer.Default)).Select(static other => other.Symbol).ToImmutableArray()
            : before;
    }

    /// <summary>The members that are only copies of this one, of which none says so yet.</summary>
    public IEnumerable<ISymbol> CopiesOf(ISymbol root) => data
        .Where(datum => datum is { IsAskedElsewhere: true, SaysSameAs: false, Declaration.Stages: Policy.Model.Stages.None }
            && !context.Generated.Declare(datum.Symbol)
            && context.Chains.Of(datum) is { Declared.IsEmpty: true, Roots: { Length: 1 } roots }
            && SymbolEqualityComparer.Default.Equals(roots[0], root.OriginalDefinition))
        .Select(static datum => datum.Symbol);

    /// <summary>The members of generated and foreign code that are copied into a datum, and that only the assembly can declare.</summary>
    public ImmutableArray<ISymbol> ForeignSourcesOf(Datum datum) => context.Chains.Of(datum).Foreign.Where(source => IsReachable(source.ContainingType, Compilation.Assembly)).ToImmutableArray();

    /// <summary><c>[SameAs]</c> for a member, or null where it cannot name the other one's type.</summary>
    public AttributeToWrite? SameAs(ISymbol member, ISymbol other) =>
        IsReachable(other.ContainingType, member.ContainingType) && PlaceOf(member) is { } place
            ? new AttributeToWrite(place, PolicyAttributes.SameAs(other, IsNameable(other, member.ContainingType)))
            : null;

    /// <summary>Whether code can say <c>nameof(Type.Member)</c>.</summary>
    public bool IsNameable(ISymbol member, ISymbol within) =>
        !member.ContainingType.IsGenericType && Compilation.IsSymbolAccessibleWithin(member, within is INamedTypeSymbol type ? type : Compilation.Assembly);

    private bool IsReachable(INamedTypeSymbol type, ISymbol within) => Compilation.IsSymbolAccessibleWithin(type, within);

    private Location? PlaceOf(ISymbol member) => member.Locations.FirstOrDefault(place => place.SourceTree is { } tree && !context.Generated.Contains(tree));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static member =>
        member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
