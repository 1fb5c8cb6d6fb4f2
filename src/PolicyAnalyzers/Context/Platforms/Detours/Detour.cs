using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Platforms.Detours;

/// <summary>A place that reaches a platform without a symbol that would prove it.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Name">The text or the member that names it.</param>
/// <param name="Evidence">What was seen, in words that end a sentence: <c>the name 'Qualtrics.Api.Client' is passed to Type.GetType</c>.</param>
/// <param name="Place">The call, comparison or attribute.</param>
internal readonly record struct Detour(Platform Platform, string Name, string Evidence, SyntaxNode Place);
