using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>
/// Declares the labelled members of one code base again: same namespaces, types and members; types that are only mentioned become empty stubs.
/// The sources themselves are not here, so attributes, base types and enumerations are not either.
/// </summary>
internal sealed class LabelledCorpus
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Net; using System.Threading.Tasks; using Stubs;\n";

    private static readonly string[] Imported = ["System", "System.Collections.Generic", "System.Linq", "System.Net", "System.Threading.Tasks"];

    private LabelledCorpus(CSharpCompilation compilation, IReadOnlyList<(LabelledRow Row, ISymbol Symbol)> members)
    {
        Compilation = compilation;
        Members = members;
    }

    public CSharpCompilation Compilation { get; }

    public IReadOnlyList<(LabelledRow Row, ISymbol Symbol)> Members { get; }

    public static LabelledCorpus Declare(IReadOnlyCollection<LabelledRow> rows)
    {
        var sources = new List<string>();
        foreach (var type in rows.GroupBy(row => row.Type))
        {
            sources.Add(TypeSource(type.Key, [.. type]));
        }

        sources.Add(Stubs(rows));
        var compilation = Compiling.Library([.. sources]);
        return new LabelledCorpus(compilation, [.. rows.Select(row => (row, Find(compilation, row)))]);
    }

    private static string TypeSource(string fullName, IReadOnlyList<LabelledRow> rows)
    {
        var name = rows[0].SimpleType;
        var dot = fullName.LastIndexOfAny(['.', '+']);
        var source = new StringBuilder(Usings);
        source.Append("namespace ").Append(dot < 0 ? "Global" : fullName[..dot].Replace('+', '.')).Append(";\n");
        source.Append("public ").Append(IsInterface(name) ? "interface " : "partial class ").Append(name).Append(" {\n");
        foreach (var row in rows.Where(row => !row.IsParameter).DistinctBy(row => row.Member))
        {
            var type = Simplify(row.CSharpType);
            source.Append(row.Kind switch
            {
                "const" => $"public const {type} @{row.Member} = default;\n",
                "field" => $"private {type} @{row.Member};\n",
                _ => $"public {type} @{row.Member} {{ get; set; }}\n",
            });
        }

        foreach (var method in rows.Where(row => row.IsParameter).GroupBy(row => row.Method))
        {
            var parameters = string.Join(", ", method.DistinctBy(row => row.Member).Select(row => $"{Simplify(row.CSharpType)} @{row.Member}"));
            source.Append(method.Key == ".ctor" ? $"public {name}({parameters}) {{ }}\n" : $"public void {method.Key}({parameters}) {{ }}\n");
        }

        return source.Append("}\n").ToString();
    }

    private static string Stubs(IReadOnlyCollection<LabelledRow> rows)
    {
        var platform = Compiling.Library("");
        var stubs = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var name in SyntaxFactory.ParseTypeName(Simplify(row.CSharpType)).DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
            {
                var arity = name is GenericNameSyntax generic ? generic.Arity : 0;
                var metadataName = name.Identifier.ValueText + (arity == 0 ? "" : "`" + arity);
                if (Imported.All(space => platform.GetTypesByMetadataName(space + "." + metadataName).All(type => type.DeclaredAccessibility != Accessibility.Public)))
                {
                    var parameters = arity == 0 ? "" : "<" + string.Join(",", Enumerable.Range(0, arity).Select(i => "T" + i)) + ">";
                    stubs.Add($"public {(IsInterface(name.Identifier.ValueText) ? "interface" : "class")} {name.Identifier.ValueText}{parameters} {{ }}");
                }
            }
        }

        return "namespace Stubs {\n" + string.Join("\n", stubs) + "\n}";
    }

    private static string Simplify(string type) => string.Concat(type.Split('.').Last() is var last && type.Contains('<', StringComparison.Ordinal) ? type : last);

    private static bool IsInterface(string name) => name.Length > 2 && name[0] == 'I' && char.IsUpper(name[1]);

    private static ISymbol Find(CSharpCompilation compilation, LabelledRow row)
    {
        var dot = row.Type.LastIndexOfAny(['.', '+']);
        var fullName = dot < 0 ? "Global." + row.Type : row.Type.Replace('+', '.');
        var type = compilation.GetTypesByMetadataName(fullName).Single();
        if (!row.IsParameter)
        {
            return type.GetMembers(row.Member).First(member => member is IPropertySymbol or IFieldSymbol);
        }

        return type.GetMembers().OfType<IMethodSymbol>()
            .First(method => row.Method == ".ctor" ? method.MethodKind == MethodKind.Constructor && method.Parameters.Length > 0 : method.Name == row.Method)
            .Parameters.First(parameter => parameter.Name == row.Member);
    }
}
