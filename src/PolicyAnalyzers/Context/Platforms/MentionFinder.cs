using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>
/// Finds what a file says of platforms: first by names, which are compared with those of the platforms' API before anything is bound; then, where no
/// name in the same statement tells, by what reaches an API without one (<see cref="ValueFinder"/>). Only files that can reach a platform are looked at.
/// </summary>
internal sealed class MentionFinder
{
    private readonly PlatformTable platforms;
    private readonly PlatformTypes types;
    private readonly ReachingFiles files;
    private readonly ValueFinder values;

    /// <summary>A finder for one compilation.</summary>
    public MentionFinder(Compilation compilation, PlatformTable platforms)
    {
        this.platforms = platforms;
        types = new PlatformTypes(platforms);
        files = new ReachingFiles(compilation, platforms, types);
        values = new ValueFinder(platforms, types);
    }

    /// <summary>One mention of each platform in each unit of the file, in the order of the file.</summary>
    public IEnumerable<Mention> In(SemanticModel model, CancellationToken cancellationToken)
    {
        if (!files.Contain(model.SyntaxTree, cancellationToken))
        {
            return Enumerable.Empty<Mention>();
        }

        var seen = new HashSet<(SyntaxNode Unit, string Platform)>();
        var mentions = new List<Mention>();
        foreach (var (symbol, place) in Named(model, cancellationToken).Concat(values.In(model, cancellationToken).OrderBy(static value => value.Place.SpanStart)))
        {
            if (platforms.Find(symbol) is { } platform && Units.Of(place) is var unit && seen.Add((unit, platform.Id)))
            {
                mentions.Add(new Mention(platform, symbol, place, unit));
            }
        }

        return mentions.OrderBy(static mention => mention.Place.SpanStart);
    }

    private IEnumerable<(ISymbol Symbol, SyntaxNode Place)> Named(SemanticModel model, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        var aliases = new HashSet<string>(root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Select(static directive => directive.Alias?.Name.Identifier.ValueText)
            .OfType<string>());
        aliases.UnionWith(files.Aliases);
        foreach (var node in root.DescendantNodes(static node => !IsPlainUsing(node)))
        {
            var symbol = node switch
            {
                SimpleNameSyntax name when MayMention(name, aliases) && !IsInNameof(name, model, cancellationToken) => Named(name, model, cancellationToken),
                ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or ConstructorInitializerSyntax => model.GetSymbolInfo(node, cancellationToken).Symbol,
                _ => null,
            };
            if ((symbol is ITypeSymbol type ? types.In(type) : symbol) is { } reached)
            {
                yield return (reached, node);
            }
        }
    }

    // Opening a namespace reaches nothing; what is then named is found where it is named.
    private static bool IsPlainUsing(SyntaxNode node) =>
        node is UsingDirectiveSyntax { Alias: null } directive && directive.StaticKeyword.IsKind(SyntaxKind.None);

    private bool MayMention(SimpleNameSyntax name, HashSet<string> aliases) =>
        name is IdentifierNameSyntax { IsVar: true } || platforms.Knows(name.Identifier.ValueText) || aliases.Contains(name.Identifier.ValueText);

    private static ISymbol? Named(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        // The name that an alias gives is found where it is used; what it stands for, at the alias.
        if (name.Parent is NameEqualsSyntax { Parent: UsingDirectiveSyntax })
        {
            return null;
        }

        var info = model.GetSymbolInfo(name, cancellationToken);
        var symbol = info.Symbol ?? (info.CandidateSymbols.Length > 0 ? info.CandidateSymbols[0] : null);
        return symbol switch
        {
            IAliasSymbol { Target: INamedTypeSymbol type } => type,
            IAliasSymbol or INamespaceSymbol => null,
            IMethodSymbol { ReducedFrom: { } extension } => extension,
            _ => symbol,
        };
    }

    // nameof reaches nothing: it is text. A method that somebody calls nameof is a method, and has a symbol.
    private static bool IsInNameof(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var ancestor in node.Ancestors())
        {
            if (ancestor is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
                && model.GetSymbolInfo(ancestor, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true })
            {
                return true;
            }

            if (ancestor is StatementSyntax or MemberDeclarationSyntax)
            {
                return false;
            }
        }

        return false;
    }
}
