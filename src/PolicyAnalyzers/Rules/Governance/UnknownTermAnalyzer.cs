using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>Compares the terms that annotations name with those that the policy defines (POL0009).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownTermAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public UnknownTermAnalyzer()
        : base(UnknownTerm.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        if (!context.Annotations.Available)
        {
            return;
        }

        var terms = new PolicyTerms(context.Policy);
        var reporter = new FindingReporter(context);

        void Check(ISymbol owner, ImmutableArray<AttributeData> attributes, Action<Diagnostic> report, CancellationToken cancellationToken)
        {
            foreach (var attribute in attributes)
            {
                if (!context.Annotations.MayHold(attribute))
                {
                    continue;
                }

                foreach (var term in AnnotationTerms.Of(attribute, context.Annotations))
                {
                    if (!terms.Define(term.Kind, term.Text))
                    {
                        reporter.Report(Describe(owner, attribute, term, terms, context, cancellationToken), report);
                    }
                }
            }
        }

        start.OnType(declared =>
        {
            var type = (INamedTypeSymbol)declared.Symbol;
            Check(type, type.GetAttributes(), declared.ReportDiagnostic, declared.CancellationToken);
            foreach (var member in type.GetMembers())
            {
                // A nested type is declared by itself; what the compiler adds repeats attributes, except for a delegate's signature.
                if (member is INamedTypeSymbol or IMethodSymbol { IsImplicitlyDeclared: true, MethodKind: not MethodKind.DelegateInvoke })
                {
                    continue;
                }

                Check(member, member.GetAttributes(), declared.ReportDiagnostic, declared.CancellationToken);
                foreach (var parameter in OwnParameters.Of(member))
                {
                    Check(parameter, parameter.GetAttributes(), declared.ReportDiagnostic, declared.CancellationToken);
                }

                if (member is IMethodSymbol method)
                {
                    Check(method, method.GetReturnTypeAttributes(), declared.ReportDiagnostic, declared.CancellationToken);
                }
            }
        });

        // The assembly's attributes, file by file: a compilation's end is not analysed while a person edits.
        start.OnFile(file =>
        {
            var tree = file.SemanticModel.SyntaxTree;
            if (tree.GetRoot(file.CancellationToken) is CompilationUnitSyntax { AttributeLists.Count: > 0 })
            {
                var assembly = file.SemanticModel.Compilation.Assembly;
                var here = assembly.GetAttributes().RemoveAll(attribute => attribute.ApplicationSyntaxReference?.SyntaxTree != tree);
                Check(assembly, here, file.ReportDiagnostic, file.CancellationToken);
            }
        });
    }

    private static Finding Describe(ISymbol owner, AttributeData attribute, AnnotationTerm term, PolicyTerms terms, PolicyContext context, CancellationToken cancellationToken)
    {
        var nearest = terms.NearestTo(term.Kind, term.Text);
        var remedy = nearest is null ? "write one that it defines, or propose a new one" : $"did you mean '{nearest}'?";
        return new Finding(UnknownTerm.Rule, PlaceOf(attribute, term, cancellationToken), term.Text, PolicyTerms.NameOf(term.Kind), remedy, Words.Source(context.Policy))
        {
            SubjectId = owner.GetDocumentationCommentId(),
            Evidence = term.Text,
            Remedy = remedy,
            Properties = nearest is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Nearest, nearest),
        };
    }

    private static Location PlaceOf(AttributeData attribute, AnnotationTerm term, CancellationToken cancellationToken)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
        {
            return Location.None;
        }

        var arguments = syntax.ArgumentList?.Arguments ?? default;
        var argument = term.Name is null
            ? arguments.Where(static each => each.NameEquals is null).ElementAtOrDefault(term.Position)
            : arguments.FirstOrDefault(each => each.NameEquals?.Name.Identifier.ValueText == term.Name);

        // An array written out, `new[] { "a", "b" }`, is one argument for all of its terms: the text itself says which.
        SyntaxNode around = argument is null ? syntax : argument.Expression;
        var literal = around.DescendantNodesAndSelf().FirstOrDefault(node => node is LiteralExpressionSyntax { Token.Value: string text } && text == term.Text);
        return (literal ?? around).GetLocation();
    }
}
