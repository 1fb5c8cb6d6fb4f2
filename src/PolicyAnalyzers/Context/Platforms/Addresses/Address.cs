using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Context.Platforms.Addresses;

/// <summary>A place in code where a text names a platform and can reach a request or a message.</summary>
/// <param name="Hit">What the text names.</param>
/// <param name="Place">The literal that names it, or the expression that puts it together.</param>
internal readonly record struct Address(PlatformHit Hit, SyntaxNodeOrToken Place);
