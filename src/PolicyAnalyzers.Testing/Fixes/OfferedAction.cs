using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.Testing.Fixes;

/// <summary>An action without nested ones that a provider offers for a diagnostic.</summary>
internal sealed record OfferedAction(CodeAction Action, CodeFixProvider Provider, Document Document);
