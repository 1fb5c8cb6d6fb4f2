using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Context.Texts;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Context.Surveys;

/// <summary>
/// Finds where code names surveys: by the typed constants of the policy (<c>CustomerPolicy.Surveys.PostDelivery</c>), and by texts for a parameter or a
/// property of the governed client's assembly whose name has the word <c>survey</c>.
/// </summary>
internal sealed class SurveyReferences
{
    private const string Constants = "Surveys";

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<ISymbol> assemblies = new(SymbolEqualityComparer.Default);

    /// <summary>The places of one compilation.</summary>
    public SurveyReferences(Compilation compilation, PolicyDocument policy)
    {
        if (policy.SurveyPolicy.Client is not { } client)
        {
            return;
        }

        foreach (var symbol in Context.SymbolReferences.Resolve(compilation, client))
        {
            if (assemblies.Add(symbol.ContainingAssembly))
            {
                AddNames(symbol.ContainingAssembly.GlobalNamespace);
            }
        }
    }

    /// <summary>Every survey that a file names, in its order.</summary>
    public IEnumerable<SurveyReference> In(SemanticModel model, CancellationToken cancellationToken)
    {
        // Where the client is not referenced, only a constant can name one.
        if (names.Count == 0 && !FileWords.Of(model.SyntaxTree, cancellationToken).Contains(Constants))
        {
            yield break;
        }

        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            foreach (var reference in At(node, model, cancellationToken))
            {
                yield return reference;
            }
        }
    }

    private IEnumerable<SurveyReference> At(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => node switch
    {
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: Constants } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: Constants } } access =>
            Constant(access, model, cancellationToken),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call when SyntaxNames.Last(call.Expression) is { } name && names.Contains(name) => Passed(call, arguments, model, cancellationToken),
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation when SyntaxNames.Last(creation.Type) is { } name && names.Contains(name) => Passed(creation, arguments, model, cancellationToken),
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation when names.Count > 0 => Passed(creation, arguments, model, cancellationToken),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax } assignment when SyntaxNames.Last(assignment.Left) is { } name && names.Contains(name) => Assigned(assignment, model, cancellationToken),
        AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } attribute when SyntaxNames.Last(attribute.Name) is { } name && names.Contains(name) => Worn(attribute, arguments, model, cancellationToken),
        _ => Enumerable.Empty<SurveyReference>(),
    };

    private static IEnumerable<SurveyReference> Constant(MemberAccessExpressionSyntax access, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(access, cancellationToken).Symbol is IFieldSymbol
            {
                ConstantValue: string id,
                ContainingType: { Name: Constants, ContainingType.Name: "CustomerPolicy" or "TeamPolicy" },
            })
        {
            yield return new SurveyReference(id, access);
        }
    }

    private IEnumerable<SurveyReference> Passed(ExpressionSyntax call, SeparatedSyntaxList<ArgumentSyntax> arguments, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method || !assemblies.Contains(method.ContainingAssembly))
        {
            yield break;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i].NameColon?.Name.Identifier.ValueText;
            var parameter = name is null ? method.Parameters.ElementAtOrDefault(i) : method.Parameters.FirstOrDefault(each => each.Name == name);
            if (parameter is not null && NamesSurvey(parameter, parameter.Type) && Text(arguments[i].Expression, model, cancellationToken) is { } id)
            {
                yield return new SurveyReference(id, arguments[i].Expression);
            }
        }
    }

    private IEnumerable<SurveyReference> Worn(AttributeSyntax attribute, SeparatedSyntaxList<AttributeArgumentSyntax> arguments, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(attribute, cancellationToken).Symbol is not IMethodSymbol method || !assemblies.Contains(method.ContainingAssembly))
        {
            yield break;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i].NameEquals?.Name.Identifier.ValueText ?? arguments[i].NameColon?.Name.Identifier.ValueText ?? method.Parameters.ElementAtOrDefault(i)?.Name;
            if (name is not null && NameSplitter.Split(name).Contains("survey") && Text(arguments[i].Expression, model, cancellationToken) is { } id)
            {
                yield return new SurveyReference(id, arguments[i].Expression);
            }
        }
    }

    private IEnumerable<SurveyReference> Assigned(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IPropertySymbol property
            && assemblies.Contains(property.ContainingAssembly)
            && Text(assignment.Right, model, cancellationToken) is { } id)
        {
            yield return new SurveyReference(id, assignment.Right);
        }
    }

    // A constant of the policy is told by itself, and what is not wholly known names nothing.
    private static string? Text(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        KnownText.Of(value, model, cancellationToken) is { } text
        && text.IndexOf(KnownText.Unknown) < 0
        && !(value is MemberAccessExpressionSyntax access && Constant(access, model, cancellationToken).Any())
            ? text
            : null;

    private void AddNames(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            switch (member)
            {
                case INamespaceOrTypeSymbol inner:
                    AddNames(inner);
                    break;
                case IMethodSymbol method when method.Parameters.Any(static parameter => NamesSurvey(parameter, parameter.Type)):
                    var name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
                    names.Add(name);
                    names.Add(name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name);
                    break;
                case IPropertySymbol property when NamesSurvey(property, property.Type):
                    names.Add(property.Name);
                    break;
            }
        }
    }

    private static bool NamesSurvey(ISymbol symbol, ITypeSymbol type) => type.SpecialType == SpecialType.System_String && NameSplitter.Split(symbol.Name).Contains("survey");
}
