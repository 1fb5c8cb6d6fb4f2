using System;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>Why a step lets nobody be contacted.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Explanation">The same in one plain sentence that names no person.</param>
/// <param name="Clause">The clause of the policy; null where none decided.</param>
internal sealed record Objection(RefusalReason Reason, string Explanation, PolicyClause? Clause)
{
    /// <summary>When the step may no longer object; null where waiting does not help, or nobody knows how long.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Something did not answer; asked again, it may.</summary>
    public bool IsTemporary { get; init; }
}
