using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context.Texts;

namespace PolicyAnalyzers.Context.Platforms.Detours;

/// <summary>Finds where a file reaches a platform by a name in a text. Nothing is bound before the name of a call, of an attribute or of a compared member fits.</summary>
internal sealed class DetourFinder
{
    private static readonly string[] ComparedMembers = { "Name", "FullName", "AssemblyQualifiedName", "Namespace", "Location" };

    // Without one of these words, and without a platform's name in the file, what is compared is hardly a type or an assembly.
    private static readonly string[] ReflectionWords =
    {
        "typeof", "Type", "Types", "TypeInfo", "GetTypes", "DefinedTypes", "ExportedTypes", "GetExportedTypes", "MemberInfo", "Reflection",
        "Assembly", "Assemblies", "AssemblyName", "GetAssemblies", "GetReferencedAssemblies", "AssemblyLoadContext", "AppDomain", "Module", "Modules",
    };

    private readonly RuntimeNames texts;
    private readonly PlatformTable platforms;
    private readonly DynamicCalls dynamicCalls;

    /// <summary>A finder for one compilation.</summary>
    public DetourFinder(RuntimeNames texts, PlatformTable platforms)
    {
        this.texts = texts;
        this.platforms = platforms;
        dynamicCalls = new DynamicCalls(platforms);
    }

    /// <summary>The first detour to each platform in each unit of the file.</summary>
    public IEnumerable<Detour> In(SemanticModel model, CancellationToken cancellationToken)
    {
        if (!MayHold(FileWords.Of(model.SyntaxTree, cancellationToken)))
        {
            yield break;
        }

        var seen = new HashSet<(SyntaxNode Unit, string Platform)>();
        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            var found = node switch
            {
                InvocationExpressionSyntax call => InCall(call, call.ArgumentList, model, cancellationToken) ?? InComparison(call, model, cancellationToken),
                ObjectCreationExpressionSyntax { ArgumentList: { } arguments, Type: var type } creation when SyntaxNames.Last(type) == "AssemblyName" =>
                    InCall(creation, arguments, model, cancellationToken),
                AttributeSyntax { ArgumentList: not null } attribute => InAttribute(attribute, model, cancellationToken),
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
                    Compared(comparison, comparison.Left, comparison.Right, model, cancellationToken) ?? Compared(comparison, comparison.Right, comparison.Left, model, cancellationToken),
                IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var text } } pattern => Compared(pattern, pattern.Expression, text, model, cancellationToken),
                MemberAccessExpressionSyntax access => dynamicCalls.At(access, model, cancellationToken),
                _ => null,
            };

            if (found is { } detour && seen.Add((Units.Of(node), detour.Platform.Id)))
            {
                yield return detour;
            }
        }
    }

    private bool MayHold(FileWords words) =>
        words.Overlaps(NamingCalls.Words)
        || (words.Overlaps(ComparedMembers) && (words.Overlaps(ReflectionWords) || words.Overlaps(texts.Words)))
        || (!platforms.IsEmpty && words.Overlaps(platforms.Names));

    private Detour? InCall(ExpressionSyntax call, ArgumentListSyntax arguments, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call is InvocationExpressionSyntax invocation && (SyntaxNames.Last(invocation.Expression) is not { } name || !NamingCalls.MayBe(name)))
        {
            return null;
        }

        return arguments.Arguments.Count > 0
            && SymbolOf(call, model, cancellationToken) is { } method
            && NamingCalls.Of(method) is { } thing
                ? Named(call, thing, Texts(arguments, thing, model, cancellationToken), "passed to " + method.ContainingType.Name + (method.Name == ".ctor" ? "" : "." + method.Name))
                : null;
    }

    // A key is an argument of its own; the name of a type can be a part of one, as in a path.
    private static IEnumerable<string> Texts(ArgumentListSyntax arguments, NamedThing thing, SemanticModel model, CancellationToken cancellationToken) => thing == NamedThing.Key
        ? arguments.Arguments.Select(argument => KnownText.Of(argument.Expression, model, cancellationToken)).OfType<string>()
        : arguments.Arguments.SelectMany(argument => KnownText.Within(argument.Expression, model, cancellationToken));

    private Detour? InAttribute(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) =>
        SyntaxNames.Last(attribute.Name) is { } name && NamingCalls.OfAttribute(name) is { } thing
            ? Named(attribute, thing, attribute.ArgumentList!.Arguments.SelectMany(argument => KnownText.Within(argument.Expression, model, cancellationToken)), "in the attribute " + name)
            : null;

    // A search among loaded types and assemblies compares their names.
    private Detour? InComparison(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" or "StartsWith" or "EndsWith" or "Contains", Expression: var target }, ArgumentList.Arguments: { Count: > 0 } arguments }
            ? Compared(call, target, arguments[0].Expression, model, cancellationToken)
            : null;

    private Detour? Compared(SyntaxNode place, ExpressionSyntax member, ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken) =>
        SyntaxNames.Last(member) is "Name" or "FullName" or "AssemblyQualifiedName" or "Namespace" or "Location"
        && KnownText.Of(text, model, cancellationToken) is { } known
        && Named(place, NamedThing.TypeOrAssembly, new[] { known }, "compared with the name of what is loaded") is { } detour
        && SymbolText.Of(model.GetSymbolInfo(member, cancellationToken).Symbol?.ContainingType) is "System.Type" or "System.Reflection.MemberInfo" or "System.Reflection.Assembly" or "System.Reflection.AssemblyName" or "System.Reflection.Module"
            ? detour
            : null;

    private Detour? Named(SyntaxNode place, NamedThing thing, IEnumerable<string> candidates, string how)
    {
        foreach (var text in candidates)
        {
            if ((thing == NamedThing.Key ? texts.OfKey(text) : texts.OfType(text) ?? texts.OfAssembly(text)) is { } platform)
            {
                var name = text.Replace(KnownText.Unknown, '…');
                return new Detour(platform, name, $"the text '{name}' is {how}", place);
            }
        }

        return null;
    }

    private static IMethodSymbol? SymbolOf(ExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var info = model.GetSymbolInfo(call, cancellationToken);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method ? method.ReducedFrom ?? method : null;
    }
}
