using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.CodeFixes.Writing;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>POL1001: declares customer data as held for a use of the policy, as a proposal; or says why it is none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndeclaredCustomerDataCodeFix))]
[Shared]
public sealed class UndeclaredCustomerDataCodeFix : CodeFixProvider
{
    // Reasons that a person can choose; none of them is written without that choice.
    private static readonly ImmutableArray<string> Reasons = ImmutableArray.Create(
        "belongs to a company, not to a person",
        "belongs to our own organisation",
        "is test or sample data, of no real person");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UndeclaredCustomerData);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => UndeclaredCustomerDataFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (!await AnnotationsAreThereAsync(context).ConfigureAwait(false))
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var finding = UndeclaredMembers.Of(diagnostic);
            var uses = finding.Choices
                .Select(use => CodeAction.Create(
                    $"Declare {finding.NamesFor(use)} as held for '{use.Title}' (proposed)",
                    token => DeclareAsync(context.Document.Project.Solution, finding.AllFor(use), token),
                    finding.Choices.Length == 1 ? EquivalenceKeys.OnlyUse : EquivalenceKeys.ForUse(use.Id)))
                .ToImmutableArray();
            if (uses.Length == 1)
            {
                context.RegisterCodeFix(uses[0], diagnostic);
            }
            else if (uses.Length > 1)
            {
                context.RegisterCodeFix(CodeAction.Create("Declare what it is held for (proposed)", uses, isInlinable: false), diagnostic);
            }

            await RegisterShapesAsync(context, diagnostic, finding).ConfigureAwait(false);
            context.RegisterCodeFix(NotCustomerData(context.Document.Project.Solution, finding), diagnostic);
        }
    }

    /// <summary>Declares members as held for uses, and says of those that are only copies of them that they are.</summary>
    internal static async Task<Solution> DeclareAsync(Solution solution, IEnumerable<(Location Place, string Use)> members, CancellationToken cancellationToken)
    {
        var attributes = new List<AttributeToWrite>();
        foreach (var (place, use) in members)
        {
            if (solution.GetDocument(place.SourceTree) is { } document)
            {
                var term = await PolicyConstants.ExpressionForAsync(document.Project, "Uses", use, cancellationToken).ConfigureAwait(false);
                attributes.Add(new AttributeToWrite(place, PolicyAttributes.ProposedUse(term)));
            }
        }

        attributes.AddRange(await CopiesWriter.ForRootsAsync(solution, attributes.Select(static attribute => attribute.Place).ToArray(), cancellationToken).ConfigureAwait(false));
        return await AttributeWriter.WriteAsync(solution, attributes, cancellationToken).ConfigureAwait(false);
    }

    // A datum in another shape needs no use of its own, and a copy of what a tool wrote needs a declaration there, from outside.
    private static async Task RegisterShapesAsync(CodeFixContext context, Diagnostic diagnostic, UndeclaredMembers finding)
    {
        var project = context.Document.Project;
        var same = await CopiesWriter.ForMembersAsync(project, finding.Places, context.CancellationToken).ConfigureAwait(false);
        if (same.Count > 0)
        {
            var others = same.Select(static each => "'" + each.Other.ContainingType.Name + "." + each.Other.Name + "'").Distinct();
            context.RegisterCodeFix(
                CodeAction.Create(
                    "The same datum as " + string.Join(", ", others),
                    token => AttributeWriter.WriteAsync(project.Solution, same.Select(static each => each.Attribute), token),
                    EquivalenceKeys.SameAs),
                diagnostic);
        }

        foreach (var action in await ForeignSources.ActionsForAsync(context.Document, finding, context.CancellationToken).ConfigureAwait(false))
        {
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    private static CodeAction NotCustomerData(Solution solution, UndeclaredMembers finding)
    {
        var members = finding.Places.Select((place, index) => (Place: place, Name: finding.Names[index])).ToArray();
        var perMember = members.Select(member => CodeAction.Create($"'{member.Name}' is not customer data", ReasonsFor(solution, member.Place), isInlinable: false)).ToImmutableArray();
        return perMember.Length == 1 ? perMember[0] : CodeAction.Create("Not customer data", perMember, isInlinable: false);
    }

    private static ImmutableArray<CodeAction> ReasonsFor(Solution solution, Location place) => Reasons
        .Select(reason => CodeAction.Create(
            "It " + reason,
            token => AttributeWriter.WriteAsync(solution, new[] { new AttributeToWrite(place, PolicyAttributes.NotCustomerData(reason)) }, token),
            EquivalenceKeys.NotCustomerData))
        .ToImmutableArray();

    private static async Task<bool> AnnotationsAreThereAsync(CodeFixContext context)
    {
        var compilation = await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false);
        return compilation is not null && new Context.Declarations.AnnotationSymbols(compilation).Available;
    }
}
