using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>What the build knows besides the files.</summary>
/// <param name="Repository">The repository that is built, as owner/name; null where the build does not know: then the fragments' own word counts.</param>
/// <param name="AsOf">The day by which dates are judged; null: dates are not judged.</param>
public sealed record CompositionSettings(string? Repository, PolicyDate? AsOf)
{
    /// <summary>Knows what the organisation approved; null where nothing of a fragment is.</summary>
    public ApprovalJudge? Approvals { get; init; }

    /// <summary>A build that knows nothing.</summary>
    public static CompositionSettings None { get; } = new(null, null);
}
