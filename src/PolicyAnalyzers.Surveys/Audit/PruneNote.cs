using System.Globalization;

namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>The detail of a <see cref="AuditKind.Pruned"/> row: up to where rows of its lane were removed, and the hash on which the first one left rests.</summary>
public static class PruneNote
{
    /// <summary>The text of a note.</summary>
    /// <param name="sequence">The last row that was removed.</param>
    /// <param name="hash">Its hash.</param>
    public static string Of(long sequence, string hash) => string.Create(CultureInfo.InvariantCulture, $"up to {sequence} {hash}");
}
