using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Recognition;
using Verdict = PolicyAnalyzers.Recognition.Verdict;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>Judges a declaration as the analyzers do, and keeps why.</summary>
internal sealed class SymbolJudge(PolicyContext context, string project)
{
    private readonly CopyOrigin origin = new(context);

    /// <summary>The verdict on a symbol with everything that led to it.</summary>
    public SymbolExplanation Judge(ISymbol symbol)
    {
        var explanation = context.Recognizer.ExplainWhole(symbol);
        var declaration = context.Declarations.Read(symbol, explanation.Verdict?.Category.Id);
        var declared = DeclaredOf(symbol, declaration);
        var copy = origin.Of(symbol);
        return new SymbolExplanation(
            SymbolFinder.NameOf(symbol),
            symbol.GetDocumentationCommentId() ?? SymbolFinder.NameOf(symbol),
            KindOf(symbol),
            PlaceOf(symbol),
            project,
            explanation.Verdict,
            explanation.Reasons,
            Weights.ReportedFrom(explanation.Nearest ?? string.Empty),
            copy.Sources,
            declared,
            copy.Asked ?? AskedOf(symbol, explanation.Verdict, declared),
            ChangeAdvice.For(symbol, explanation, declaration));
    }

    private static string KindOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => "property of type " + TypeName(property.Type),
        IFieldSymbol field => "field of type " + TypeName(field.Type),
        IParameterSymbol parameter => "parameter of type " + TypeName(parameter.Type),
        IMethodSymbol method => "return value of type " + TypeName(method.ReturnType),
        _ => symbol.Kind.ToString(),
    };

    private static string TypeName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private Place? PlaceOf(ISymbol symbol)
    {
        if (symbol.Locations.FirstOrDefault(location => location.IsInSource) is not { } location)
        {
            return null;
        }

        // Of a Razor page, the line of the page itself.
        var span = location.GetMappedLineSpan();
        var file = span.HasMappedPath ? Path.GetFullPath(span.Path, Path.GetDirectoryName(project)!) : span.Path;
        return new Place(file, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
    }

    private string? DeclaredOf(ISymbol symbol, Declaration declaration)
    {
        if (context.Exemptions.Cover(symbol))
        {
            return "The policy exempts it (data.exempt), so nothing is asked.";
        }

        if (declaration.IsNotCustomerData)
        {
            return "The code says [NotCustomerData], so nothing is asked.";
        }

        if (!declaration.Exists)
        {
            return null;
        }

        var uses = declaration.Uses.IsEmpty ? "stage by stage" : "for " + string.Join(", ", declaration.Uses);
        var category = declaration.Category is { } declared ? $" as {declared}" : string.Empty;
        return $"Declared{category} {uses}{(declaration.IsProposed ? ", proposed and not yet reviewed" : string.Empty)}. A declaration counts whatever the evidence says.";
    }

    private string AskedOf(ISymbol symbol, Verdict? verdict, string? declared) => verdict switch
    {
        _ when declared is not null => "Nothing more, unless a rule finds the declaration incomplete.",
        null => "Nothing is asked.",
        { IsContent: true } => "Whoever holds the value object is asked for it, not its content.",
        { Category.IsIdentifier: false } => "It describes a person and identifies nobody, so it is only listed in the inventory.",
        _ => AskedElsewhere(symbol) ?? "Nothing is declared, so a declaration is asked for (POL1001).",
    };

    // Null where the datum itself is asked for.
    private string? AskedElsewhere(ISymbol symbol)
    {
        if (symbol is IParameterSymbol or IMethodSymbol)
        {
            return "Nothing is asked of a parameter or a return value: data is asked for where it is kept. An annotation on it counts all the same.";
        }

        if (context.Settings.IsTestProject && !context.Policy.Levels.ReportInTests)
        {
            return "It is in a test project, where nothing is asked.";
        }

        if (context.Generated.Declare(symbol))
        {
            return "A tool wrote it, so nothing is asked of it. Its copies are asked for, until [assembly: CustomerDataOf(…)] declares it.";
        }

        var same = context.Chains.Same.Of(symbol);
        return SymbolEqualityComparer.Default.Equals(same, symbol.OriginalDefinition) ? null : $"It is the same datum as {SymbolFinder.NameOf(same)}, which is asked for in its place (POL1001).";
    }
}
