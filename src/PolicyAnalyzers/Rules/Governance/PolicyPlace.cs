using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>Places in the policy's files, as the compiler counts them.</summary>
internal static class PolicyPlace
{
    /// <summary>The location of a span in a file.</summary>
    public static Location Of(string path, SourceSpan span) => Location.Create(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.Line - 1, span.Column - 1), new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
}
