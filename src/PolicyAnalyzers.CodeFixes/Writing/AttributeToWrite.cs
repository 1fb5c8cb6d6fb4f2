using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>An attribute for the member that is declared at a place.</summary>
/// <param name="Place">The member's name.</param>
/// <param name="Attribute">The attribute, with full names.</param>
/// <param name="Corrects">The simple name of an attribute whose arguments are replaced where the member wears one; what the new arguments do not say stays. Null: it is added.</param>
internal sealed record AttributeToWrite(Location Place, AttributeSyntax Attribute, string? Corrects = null);
