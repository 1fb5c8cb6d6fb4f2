using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>Declares C# source and asks the recogniser about one member of it.</summary>
internal static class Recognizing
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Linq;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;

        """;

    /// <summary>A policy that says nothing.</summary>
    public static PolicyDocument NoPolicy { get; } = new();

    /// <summary>The verdict on <c>Type.Member</c>, <c>Type.Method(parameter)</c> or <c>Type.Method()</c> for what the method returns.</summary>
    public static Verdict? Classify(string source, string member, PolicyDocument? policy = null) => Ask(source, member, policy).Verdict;

    /// <summary>The category of the verdict; null: not customer data.</summary>
    public static string? CategoryOf(string source, string member, PolicyDocument? policy = null) => Ask(source, member, policy).Verdict?.Category.Id;

    /// <summary>The answer with its evidence.</summary>
    public static Explanation Ask(string source, string member, PolicyDocument? policy = null)
    {
        var library = Compiling.SoundLibrary(Usings + source);
        var recognizer = new Recognizer(policy ?? NoPolicy, RecognitionSymbols.Resolve(library));
        return recognizer.Explain(Find(library, member));
    }

    /// <summary>The category of a property of a type.</summary>
    public static string? CategoryOfProperty(string typeName, string type, string name) =>
        CategoryOf($"public class {typeName} {{ public {type} {name} {{ get; set; }} = default!; }}", $"{typeName}.{name}");

    /// <summary>A policy with one category.</summary>
    public static PolicyDocument With(CategoryCard category) =>
        NoPolicy with { Data = new DataSection { Categories = new Cards<CategoryCard>([category]) } };

    /// <summary>A card for a category.</summary>
    public static CategoryCard Card(string id, params string[] terms) => new(new Located<string>(id, SourceSpan.FileStart), id) { Terms = [.. terms] };

    /// <summary>A policy that gives attributes a meaning.</summary>
    public static PolicyDocument Mapping(string attribute, string meaning) =>
        NoPolicy with { Data = new DataSection { Attributes = ImmutableDictionary<string, string>.Empty.Add(attribute, meaning) } };

    /// <summary>The symbol that a test names.</summary>
    public static ISymbol Find(Compilation library, string member)
    {
        var dot = member.LastIndexOf('.');
        var type = library.GetTypesByMetadataName(member[..dot].TrimEnd('.')).Single();
        var name = member[(dot + 1)..];
        var bracket = name.IndexOf('(', System.StringComparison.Ordinal);
        if (bracket < 0)
        {
            return type.GetMembers().Single(candidate => candidate is IPropertySymbol or IFieldSymbol && candidate.Name.Split('.').Last() == name);
        }

        var method = type.GetMembers().OfType<IMethodSymbol>().First(candidate => candidate.Name.TrimStart('.') == name[..bracket] && (bracket + 2 == name.Length || candidate.Parameters.Length > 0));
        return bracket + 2 == name.Length ? method : method.Parameters.Single(parameter => parameter.Name == name[(bracket + 1)..^1]);
    }
}
