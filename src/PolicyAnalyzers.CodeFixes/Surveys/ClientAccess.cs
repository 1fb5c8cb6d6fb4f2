using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>How code at a call reaches the governed client.</summary>
/// <param name="Expression">What the client is called there.</param>
/// <param name="Type">Its type.</param>
/// <param name="Injection">What must be added to the class first; null where the client is at hand.</param>
internal sealed record ClientAccess(ExpressionSyntax Expression, INamedTypeSymbol Type, ClientInjection? Injection);
