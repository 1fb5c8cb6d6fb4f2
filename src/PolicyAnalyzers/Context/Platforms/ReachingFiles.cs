using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>
/// Tells by its words whether a file can reach a platform, so that no other file is bound. A value of a platform comes into a file by the name of
/// one of its types, or by the name of something that hands it on: a member of another file or assembly whose signature holds a platform's type, and
/// what in turn holds that. Those names are gathered once, when the first file is looked at.
/// </summary>
internal sealed class ReachingFiles
{
    private readonly Compilation compilation;
    private readonly PlatformTable platforms;
    private readonly Lazy<ImmutableArray<string>> aliases;
    private readonly Lazy<(HashSet<string> Words, bool IsEvery)> reach;

    /// <summary>The files of one compilation.</summary>
    public ReachingFiles(Compilation compilation, PlatformTable platforms, PlatformTypes types)
    {
        this.compilation = compilation;
        this.platforms = platforms;
        aliases = new(GlobalAliases);
        reach = new(() => Gather(new HandedOn(types)));
    }

    /// <summary>The names that hold in every file.</summary>
    public ImmutableArray<string> Aliases => aliases.Value;

    /// <summary>Whether a file can reach a platform.</summary>
    public bool Contain(SyntaxTree tree, CancellationToken cancellationToken) =>
        reach.Value.IsEvery || Opens(tree, isGlobal: false, cancellationToken) || FileWords.Of(tree, cancellationToken).Overlaps(reach.Value.Words);

    private (HashSet<string> Words, bool IsEvery) Gather(HandedOn handedOn)
    {
        handedOn.Words.UnionWith(platforms.Entrances);
        if (compilation.SyntaxTrees.Any(tree => Opens(tree, isGlobal: true, default)))
        {
            if (platforms.HasSilentExtensions)
            {
                return (handedOn.Words, true);
            }

            handedOn.Words.UnionWith(platforms.Names);
            handedOn.Words.UnionWith(Aliases);
        }

        foreach (var assembly in Carriers())
        {
            handedOn.Add(assembly.GlobalNamespace);
        }

        // What a file declares can bring in another file, whose declarations are looked at in turn: few files, and few rounds.
        var inside = new HashSet<SyntaxTree>();
        int words;
        do
        {
            words = handedOn.Words.Count;
            inside.UnionWith(compilation.SyntaxTrees.Where(tree => Opens(tree, isGlobal: false, default) || FileWords.Of(tree, default).Overlaps(handedOn.Words)));
            foreach (var tree in inside)
            {
                foreach (var type in DeclaredIn(tree))
                {
                    handedOn.Add(type);
                }
            }
        }
        while (handedOn.Words.Count > words);
        return (handedOn.Words, false);
    }

    private ImmutableArray<string> GlobalAliases() => compilation.SyntaxTrees
        .SelectMany(static tree => ((CompilationUnitSyntax)tree.GetRoot()).Usings)
        .Where(static directive => directive.GlobalKeyword.ValueText.Length > 0 && directive.Alias is not null)
        .Select(static directive => directive.Alias!.Name.Identifier.ValueText)
        .ToImmutableArray();

    // Assemblies that see a platform, or one of these, and are none themselves. The runtime's see nothing of the kind.
    private List<IAssemblySymbol> Carriers()
    {
        var reaching = new HashSet<string>(platforms.Assemblies.Select(static each => each.Name), StringComparer.OrdinalIgnoreCase);
        var open = compilation.SourceModule.ReferencedAssemblySymbols.Where(each => !reaching.Contains(each.Name)).ToList();
        var carriers = new List<IAssemblySymbol>();
        while (open.Where(each => each.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reaching.Contains(reference.Name)))).ToList() is { Count: > 0 } found)
        {
            carriers.AddRange(found);
            reaching.UnionWith(found.Select(static each => each.Name));
            open.RemoveAll(found.Contains);
        }

        return carriers;
    }

    private IEnumerable<INamedTypeSymbol> DeclaredIn(SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .Where(static node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(node => model.GetDeclaredSymbol(node))
            .OfType<INamedTypeSymbol>();
    }

    // Where a platform's namespace or type is opened, or one stands in it, its extensions and static members need no name of a type.
    private bool Opens(SyntaxTree tree, bool isGlobal, CancellationToken cancellationToken)
    {
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            var name = node switch
            {
                UsingDirectiveSyntax directive when !isGlobal || directive.GlobalKeyword.ValueText.Length > 0 => (SyntaxNode?)directive,
                BaseNamespaceDeclarationSyntax declaration when !isGlobal => declaration.Name,
                _ => null,
            };
            if (name is not null && name.DescendantTokens().Any(token => platforms.Qualifies(token.ValueText)))
            {
                return true;
            }
        }

        return false;
    }
}
