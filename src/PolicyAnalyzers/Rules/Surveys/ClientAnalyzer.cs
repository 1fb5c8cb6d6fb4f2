using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Clients;
using PolicyAnalyzers.Context.Platforms;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>Finds second governed clients: types that take its place, and registrations that put another one there (POL3006).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public ClientAnalyzer()
        : base(SecondClient.Rule, Governance.SetAsideFinding.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        var client = context.Client;
        var reporter = new FindingReporter(context);

        // A test project's stand-in invites nobody: reaching a platform there is POL3001 as everywhere.
        if (context.Policy.SurveyPolicy.Client is null || client.IsWholeCompilation || context.Settings.IsTestProject || !reporter.Shows(SecondClient.Rule))
        {
            return;
        }

        var contract = new ClientContract(start.Compilation, context.Policy);
        var mark = context.Annotations.GovernedSurveyClient;
        start.OnType(type =>
        {
            var symbol = (INamedTypeSymbol)type.Symbol;
            if (symbol.TypeKind is TypeKind.Class or TypeKind.Struct && !client.Covers(symbol) && Described(symbol, contract, mark) is ({ } what, { } place))
            {
                reporter.Report(Finding(symbol, what, symbol.Name, place, client, context), type.ReportDiagnostic);
            }
        });
        if (contract.IsKnown)
        {
            start.OnFile(file => LookAtRegistrations(file, contract, client, context, reporter));
        }
    }

    private static (string What, Location Place)? Described(INamedTypeSymbol type, ClientContract contract, INamedTypeSymbol? mark)
    {
        if (contract.IsNameTakenBy(type))
        {
            return ("takes the full name of the governed client in another assembly", type.Locations[0]);
        }

        if (mark is not null && type.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, mark)) is { } marked)
        {
            return ("is marked as the governed client, and the policy names another one", marked.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? type.Locations[0]);
        }

        // Of a type that derives from one of this compilation, that one is told.
        var isOwnBase = type.BaseType is { } parent && SymbolEqualityComparer.Default.Equals(parent.ContainingAssembly, type.ContainingAssembly);
        var cause = type.Interfaces.FirstOrDefault(contract.IsFulfilledBy) ?? (!isOwnBase && contract.IsFulfilledBy(type.BaseType) ? type.BaseType : null);
        return cause is not null
            ? ("is a second governed client beside '" + cause.Name + "'", PlaceOf(type, cause))
            : null;
    }

    private static Location PlaceOf(INamedTypeSymbol type, INamedTypeSymbol cause)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            if (declaration.GetSyntax() is TypeDeclarationSyntax { BaseList.Types: var bases }
                && bases.FirstOrDefault(each => each.Type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == cause.Name)) is { } named)
            {
                return named.GetLocation();
            }
        }

        return type.Locations[0];
    }

    private static void LookAtRegistrations(SemanticModelAnalysisContext file, ClientContract contract, GovernedClient client, PolicyContext context, FindingReporter reporter)
    {
        if (!FileWords.Of(file.SemanticModel.SyntaxTree, file.CancellationToken).Overlaps(ServiceRegistration.Words))
        {
            return;
        }

        var registered = new HashSet<string>(StringComparer.Ordinal);
        var repeats = new RepeatedFindings();
        foreach (var node in file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken).DescendantNodes())
        {
            var found = node switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } call when ServiceRegistration.MayBe(name) =>
                    ServiceRegistration.Of(call, call.ArgumentList, file.SemanticModel, file.CancellationToken),
                ObjectCreationExpressionSyntax { Type: SimpleNameSyntax { Identifier.ValueText: "ServiceDescriptor" } or QualifiedNameSyntax { Right.Identifier.ValueText: "ServiceDescriptor" }, ArgumentList: { } list } creation =>
                    ServiceRegistration.Of(creation, list, file.SemanticModel, file.CancellationToken),
                _ => null,
            };
            if (found is not { } registration || !contract.Is(registration.Service) || client.Covers(Units.MemberAround(node, file.SemanticModel)))
            {
                continue;
            }

            var inside = Units.MemberAround(node, file.SemanticModel);
            var isOther = !contract.Declares(registration.Implementation);
            var isAgain = registration.IsAddition && !registered.Add(inside?.GetDocumentationCommentId() + "|" + registration.Service.GetDocumentationCommentId());
            if (isOther || isAgain)
            {
                var what = isOther
                    ? "is registered here, and what answers for it is not the governed client" + (registration.Implementation is { } other ? " but '" + other.Name + "'" : "")
                    : "is registered here a second time";
                reporter.Report(repeats.Numbered(Finding(inside, what, registration.Service.Name, node.GetLocation(), client, context)), file.ReportDiagnostic);
            }
        }
    }

    private static Finding Finding(ISymbol? subject, string what, string name, Location place, GovernedClient client, PolicyContext context) =>
        new(SecondClient.Rule, place, name, what, client.Name, Words.Source(context.Policy))
        {
            SubjectId = subject?.GetDocumentationCommentId(),
            Evidence = what,
            Remedy = "use " + client.Name + " as it is",
        };
}
