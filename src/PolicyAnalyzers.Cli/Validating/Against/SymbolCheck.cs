using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Context.Symbols;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Validation;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Validating.Against;

/// <summary>Looks up the symbols of a policy in assemblies (POL0011). Unlike a build it has seen them all, so it also knows which assembly does not exist.</summary>
internal sealed class SymbolCheck
{
    private readonly ImmutableArray<ResolutionTarget> targets;
    private readonly ImmutableArray<AssemblyFile> oneOfEachName;
    private readonly Dictionary<string, Compilation> compilations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MetadataReference> references = new(StringComparer.Ordinal);

    /// <summary>A check against targets.</summary>
    public SymbolCheck(ImmutableArray<ResolutionTarget> targets)
    {
        this.targets = targets;
        oneOfEachName = [.. Given
            .GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.MaxBy(file => file.Version)!)
            .Concat(AssemblyFiles.OfThisFramework())
            .DistinctBy(file => file.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private IEnumerable<AssemblyFile> Given => targets.SelectMany(target => target.Assemblies);

    /// <summary>What does not resolve.</summary>
    public ImmutableArray<Problem> Check(PolicyDocument policy)
        => [.. PolicySymbols.OfNamedAssemblies(policy).Select(Check).OfType<Problem>()];

    private Problem? Check(SymbolReference reference)
    {
        var files = Given
            .Where(file => file.Name.Equals(reference.Assembly, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(file => file.Version)
            .ToImmutableArray();
        return files.IsEmpty ? NoAssembly(reference) : files.Any(file => Has(file, reference)) ? null : NoSymbol(files[0], reference);
    }

    private bool Has(AssemblyFile file, SymbolReference reference)
        => Assembly(file) is { } assembly && !SymbolResolution.IsMissing(CompilationWith(file), assembly, reference);

    private Problem NoAssembly(SymbolReference reference)
    {
        var names = Given.Select(file => file.Name).Distinct(StringComparer.OrdinalIgnoreCase);
        var where = string.Join(" or ", targets.Select(target => $"'{target.Name}'"));
        return Of(
            reference,
            $"No assembly of the name '{reference.Assembly}' is in {where}, so what the policy says of '{reference.Id}' has no effect",
            Nearest.Of(reference.Assembly!, names) is { } nearest
                ? $"Write 'assembly: {nearest}'"
                : "Write the name of the assembly's file without '.dll', or name the solution that holds it with another --against");
    }

    private Problem NoSymbol(AssemblyFile file, SymbolReference reference)
        => Of(
            reference,
            $"'{reference.Id}' does not exist in the assembly '{file.Name}', so what the policy says of it has no effect",
            Assembly(file) is { } assembly && SymbolSuggestions.NearestTo(assembly, reference.Id) is { } nearest
                ? $"Write '{nearest}'"
                : "Write the documentation id of a symbol that it has");

    private static Problem Of(SymbolReference reference, string message, string remedy)
        => new(RuleIds.UnresolvedSymbol, Severity.Error, message, remedy, reference.Span);

    private IAssemblySymbol? Assembly(AssemblyFile file) => CompilationWith(file).GetAssemblyOrModuleSymbol(ReferenceTo(file)) as IAssemblySymbol;

    /// <summary>A compilation that sees this file among the others, with private and internal members.</summary>
    private Compilation CompilationWith(AssemblyFile file)
    {
        if (!compilations.TryGetValue(file.Path, out var compilation))
        {
            var others = oneOfEachName.Where(each => !each.Name.Equals(file.Name, StringComparison.OrdinalIgnoreCase));
            compilation = CSharpCompilation.Create(
                "validate",
                references: others.Prepend(file).Select(ReferenceTo),
                options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
            compilations.Add(file.Path, compilation);
        }

        return compilation;
    }

    private MetadataReference ReferenceTo(AssemblyFile file)
    {
        if (!references.TryGetValue(file.Path, out var reference))
        {
            reference = MetadataReference.CreateFromFile(file.Path);
            references.Add(file.Path, reference);
        }

        return reference;
    }
}
