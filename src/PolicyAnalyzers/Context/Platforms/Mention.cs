using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>A place in code that reaches a platform's API.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Symbol">The symbol of its API that is reached.</param>
/// <param name="Place">The name, or the expression without a name, that reaches it.</param>
/// <param name="Unit">The statement, initializer or part of a declaration around it: one unit is one finding.</param>
internal readonly record struct Mention(Platform Platform, ISymbol Symbol, SyntaxNode Place, SyntaxNode Unit);
