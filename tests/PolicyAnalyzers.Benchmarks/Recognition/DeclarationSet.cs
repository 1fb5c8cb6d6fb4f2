using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Benchmarks.Compiling;
using PolicyAnalyzers.Benchmarks.Workload;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Benchmarks.Recognition;

/// <summary>Declarations that the analyzers ask about: properties, fields, parameters and what methods return.</summary>
/// <param name="Symbols">What the recogniser resolved for their compilation.</param>
/// <param name="All">Those of a generated solution.</param>
/// <param name="Unlike">Members of labelled code bases, one for each name: none was seen before when its turn comes.</param>
internal sealed record DeclarationSet(RecognitionSymbols Symbols, ImmutableArray<ISymbol> All, ImmutableArray<ISymbol> Unlike)
{
    /// <summary>Generates and compiles a solution.</summary>
    /// <param name="lines">Its size.</param>
    public static DeclarationSet Generate(int lines)
    {
        var folder = Directory.CreateTempSubdirectory("policy-analyzers-recognition-");
        try
        {
            var solution = SolutionGenerator.Write(folder.FullName, lines, projects: 1);
            var compilation = CSharpCompilation.Create(
                "Shop",
                solution.Projects[0].Sources.Select(File.ReadAllText).Append(LabelledNames.Write(Beside("labels.tsv"))).Select(text => CSharpSyntaxTree.ParseText(text)),
                Sdk.Find().References.Append(Beside("PolicyAnalyzers.Annotations.dll")).Select(path => MetadataReference.CreateFromFile(path)),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            var declarations = compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Member)
                .Where(symbol => !symbol.IsImplicitlyDeclared)
                .SelectMany(symbol => symbol is IMethodSymbol method ? method.Parameters.Append(symbol) : [symbol])
                .ToLookup(symbol => symbol.ContainingNamespace.ContainingNamespace.Name == LabelledNames.Namespace);
            return new DeclarationSet(RecognitionSymbols.Resolve(compilation), [.. declarations[false]], [.. declarations[true].DistinctBy(symbol => symbol.Name)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A recogniser that has seen no type yet, and the names that its reader has.</summary>
    public Recognizer NewRecognizer(NameReader reader) => new(new PolicyDocument(), Symbols, reader);

    /// <summary>Asks about each declaration.</summary>
    /// <returns>How many hold customer data.</returns>
    public static int Classify(Recognizer recognizer, ImmutableArray<ISymbol> declarations)
    {
        var found = 0;
        foreach (var declaration in declarations)
        {
            found += recognizer.Classify(declaration) is null ? 0 : 1;
        }

        return found;
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
