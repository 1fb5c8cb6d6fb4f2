using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Tests.Recognition.Cases;

/// <summary>
/// C# as programmers write it, with a label at the end of each line that declares something of interest. One file is one language or one theme and
/// is compiled alone, with the stubs of the packages that it uses.
/// </summary>
internal sealed class CaseFile
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.ComponentModel.DataAnnotations; global using System.Linq;
        global using System.ComponentModel.DataAnnotations.Schema; global using System.Runtime.Serialization; global using System.Text.Json.Serialization;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Recognition", "TestData", "cases");

    private static readonly string[] Stubs = [.. Directory.EnumerateFiles(Path.Combine(Folder, "stubs"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private CaseFile(string name, Compilation compilation, IReadOnlyList<LabelledCase> cases)
    {
        Name = name;
        Compilation = compilation;
        Cases = cases;
    }

    /// <summary>The names of the files that the recogniser may be tuned on: <c>languages/de</c>, <c>themes/phones</c>.</summary>
    public static IReadOnlyList<string> Tuned { get; } = [.. NamesIn("languages"), .. NamesIn("themes"), .. NamesIn("second")];

    /// <summary>The names of all files; with those in <c>unseen</c>, which it was never tuned on.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Tuned, .. NamesIn("unseen")];

    public string Name { get; }

    public Compilation Compilation { get; }

    public IReadOnlyList<LabelledCase> Cases { get; }

    /// <summary>Reads and compiles one file; it must have no errors.</summary>
    public static CaseFile Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".cs"));
        var compilation = Compiling.SoundLibrary([text, Usings, .. Stubs]);
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var declared = tree.GetRoot().DescendantNodes()
            .Select(node => (Line: tree.GetLineSpan(NameOf(node).Span).StartLinePosition.Line, Node: node))
            .Where(entry => NameOf(entry.Node) != default)
            .OrderBy(entry => entry.Node.SpanStart)
            .ToLookup(entry => entry.Line, entry => entry.Node);
        var cases = text.Split('\n')
            .Select((line, index) => (Label: CaseLabel.Parse(line.TrimEnd()), Index: index, Line: line))
            .Where(entry => entry.Label is not null)
            .Select(entry => new LabelledCase(name + ".cs", entry.Index + 1, SymbolOf(model, declared[entry.Index].FirstOrDefault(), name, entry.Line), entry.Label!));
        return new CaseFile(name, compilation, [.. cases]);
    }

    private static IEnumerable<string> NamesIn(string kind) =>
        Directory.EnumerateFiles(Path.Combine(Folder, kind), "*.cs").Select(path => kind + "/" + Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private static SyntaxToken NameOf(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => property.Identifier,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier,
        ParameterSyntax parameter => parameter.Identifier,
        TupleElementSyntax element => element.Identifier,
        MethodDeclarationSyntax method => method.Identifier,
        _ => default,
    };

    // A parameter of a record is judged as the property that it declares.
    private static ISymbol SymbolOf(SemanticModel model, SyntaxNode? node, string file, string line)
    {
        var symbol = node is null ? null : model.GetDeclaredSymbol(node);
        return symbol switch
        {
            null => throw new FormatException($"{file}: '{line.Trim()}' has a label and declares nothing."),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { ContainingType.IsRecord: true, MethodKind: MethodKind.Constructor } constructor } =>
                constructor.ContainingType.GetMembers(symbol.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? symbol,
            _ => symbol,
        };
    }
}
