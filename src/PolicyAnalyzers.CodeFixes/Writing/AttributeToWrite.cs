using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>An attribute for the member that is declared at a place.</summary>
/// <param name="Place">The member's name.</param>
/// <param name="Attribute">The attribute, with full names.</param>
internal sealed record AttributeToWrite(Location Place, AttributeSyntax Attribute);
