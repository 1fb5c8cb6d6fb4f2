using System.Collections.Immutable;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Comparison;

namespace PolicyAnalyzers.Cli.Diffing;

/// <summary>A difference in words.</summary>
/// <param name="Changes">What differs; several only where rules follow one line of the policy.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Bump">Which part of the version it raises.</param>
/// <param name="Path">The file in which it stands: the newer one, or the older one for what is gone.</param>
/// <param name="Span">Its place there.</param>
internal sealed record SaidChange(ImmutableArray<PolicyChange> Changes, string Text, ChangeEffect Effect, VersionBump Bump, string Path, SourceSpan Span);
