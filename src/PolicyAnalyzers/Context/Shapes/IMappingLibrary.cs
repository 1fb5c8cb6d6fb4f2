using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>A library that copies objects by configuration. The names that its calls are looked for by stand in <see cref="CopySiteWalker"/>.</summary>
internal interface IMappingLibrary
{
    /// <summary>A type of the library by its full metadata name: where it cannot be found, nothing is asked.</summary>
    string Marker { get; }

    /// <summary>The mappings that a call configures or carries out; none if it is not the library's.</summary>
    IEnumerable<TypeMapping> Read(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModel model);

    /// <summary>The mappings that the attributes of a target say.</summary>
    IEnumerable<TypeMapping> ReadAttributes(INamedTypeSymbol target);
}
