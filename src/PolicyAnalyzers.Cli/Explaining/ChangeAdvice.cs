using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>What one could write to change a verdict.</summary>
internal static class ChangeAdvice
{
    private const string Policy = "in the policy";

    /// <summary>The ways, the nearest to the declaration first.</summary>
    public static ImmutableArray<Advice> For(ISymbol symbol, Explanation explanation, Declaration declaration)
    {
        var place = PlaceOf(symbol);
        if (declaration.Exists || declaration.IsNotCustomerData)
        {
            return [new Advice("Remove or change its annotation", place, "the annotation decides, not the evidence")];
        }

        if (explanation.Verdict is { } verdict)
        {
            var exemption = symbol is not IParameterSymbol && symbol.GetDocumentationCommentId() is { } id
                ? [new Advice($"data.exempt: [{{ symbol: \"{id}\", reason: … }}]", Policy, "exempts it for everybody, or its type or namespace")]
                : ImmutableArray<Advice>.Empty;
            return
            [
                new Advice("[NotCustomerData(\"why\")]", place, "nothing is asked of it; the reason is counted and shown to auditors"),
                new Advice($"[CustomerData(CustomerPolicy.Uses.…)]", place, $"says for what the {verdict.Category.Id} is held; nothing more is asked"),
                .. exemption,
            ];
        }

        // What was found and then outweighed names the category that was nearest.
        var likely = explanation.Nearest ?? "…";
        var annotation = new Advice($"[CustomerData(CustomerPolicy.Uses.…, Category = \"{likely}\")]", place, "makes it customer data whatever the evidence says");
        return explanation.Reasons.Where(reason => reason.Weight < 0).OrderBy(reason => reason.Weight).FirstOrDefault() switch
        {
            { Kind: EvidenceKind.UnfitType } type => [annotation, new Advice("Another type", "in the code", $"{type.Subject} cannot hold such data")],
            { Kind: EvidenceKind.OtherLanguage } => [annotation, Term(symbol, likely), new Advice("data.languages", Policy, "lists the languages whose words count in full")],
            { Kind: EvidenceKind.LanguageAround } => [annotation, Term(symbol, likely)],
            { Kind: EvidenceKind.Static } => [annotation, new Advice("A member of each object", "in the code", "what is static is shared by all of them")],
            { Weight: < 0, Subject: var word } => [annotation, Term(symbol, likely), new Advice("Another name", "of the member or of what holds it", $"\"{word}\" speaks against it")],
            _ => [annotation, Term(symbol, likely)],
        };
    }

    private static Advice Term(ISymbol symbol, string category) => new($"data.categories.{category}.terms: [{symbol.Name}]", Policy, "makes the name a strong term wherever it stands");

    private static string PlaceOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol => "on the parameter",
        IMethodSymbol => "on the return value ([return: …])",
        IFieldSymbol => "on the field",
        _ => "on the property",
    };
}
