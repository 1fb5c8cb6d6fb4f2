using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>A customer's datum that code at the call can name.</summary>
/// <param name="Expression">How the code names it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Category">Which datum it is.</param>
/// <param name="IsPseudonymous">It is hashed, masked or encrypted, so nobody can be reached by it.</param>
internal sealed record CallValue(ExpressionSyntax Expression, ITypeSymbol Type, string Category, bool IsPseudonymous);
