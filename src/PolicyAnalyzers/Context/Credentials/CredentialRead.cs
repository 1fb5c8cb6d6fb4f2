using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Credentials;

/// <summary>A place that reads a platform's credential.</summary>
/// <param name="Platform">Whose credential it is.</param>
/// <param name="Key">The configuration key, with <c>…</c> for what is not known.</param>
/// <param name="Place">The call or the indexer.</param>
internal readonly record struct CredentialRead(PlatformCard Platform, string Key, SyntaxNode Place);
