using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing;

/// <summary>Where a diagnostic is expected.</summary>
/// <param name="Span">File, start and end (lines and columns from 0). An empty path means the default file.</param>
/// <param name="Options">How the span is read.</param>
public readonly record struct DiagnosticLocation(FileLinePositionSpan Span, DiagnosticLocationOptions Options);
