using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Context.Platforms.Detours;

/// <summary>Calls that are bound at run time: on a local that was first set to a platform's value, or of a member whose name only a platform has.</summary>
internal sealed class DynamicCalls
{
    // A name of one word is anybody's; one that speaks of asking people, and that a referenced platform declares, is hardly a coincidence.
    private static readonly HashSet<string> Telling = new() { "survey", "surveys", "distribution", "distributions", "questionnaire", "respondent", "respondents", "poll", "polls", "collector" };

    private readonly PlatformTable platforms;
    private readonly PlatformTypes types;

    /// <summary>The calls of one compilation.</summary>
    public DynamicCalls(PlatformTable platforms)
    {
        this.platforms = platforms;
        types = new PlatformTypes(platforms);
    }

    /// <summary>The detour of a member access; null where it is none.</summary>
    public Detour? At(MemberAccessExpressionSyntax access, SemanticModel model, CancellationToken cancellationToken)
    {
        // Nothing is bound where the file has no dynamic local, and the name says nothing.
        var name = access.Name.Identifier.ValueText;
        if (platforms.IsEmpty || !platforms.Knows(name))
        {
            return null;
        }

        var isTelling = IsTelling(name);
        if ((!isTelling && !FileWords.Of(access.SyntaxTree, cancellationToken).Contains("dynamic"))
            || model.GetTypeInfo(access.Expression, cancellationToken).Type is not IDynamicTypeSymbol)
        {
            return null;
        }

        if (FirstValue(access.Expression, model, cancellationToken) is { } value && types.In(model.GetTypeInfo(value, cancellationToken).Type) is { } type && platforms.Find(type) is { } platform)
        {
            return new Detour(platform, name, $"'{name}' is called dynamically on a '{type.Name}'", access);
        }

        return isTelling && platforms.FindMember(name) is { } declaring
            ? new Detour(declaring, name, $"'{name}' is called dynamically, and the platform has a member of this name", access)
            : null;
    }

    private static bool IsTelling(string name) => NameSplitter.Split(name) is { Length: > 1 } words && words.Any(Telling.Contains);

    private static ExpressionSyntax? FirstValue(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(receiver, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: > 0 } declarations }
        && declarations[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value }
        && value.SyntaxTree == model.SyntaxTree
            ? value
            : null;
}
