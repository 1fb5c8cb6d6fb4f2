namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>An approval that the organisation's protected file records.</summary>
/// <param name="Hash">The hash that was approved.</param>
/// <param name="Of">What was approved: the name of an <see cref="ApprovalSubject"/>.</param>
/// <param name="By">Who approved: an id under <c>roles</c> of the policy.</param>
/// <param name="On">The day of the approval.</param>
/// <param name="Span">The place in the file.</param>
public sealed record ApprovalRecord(string Hash, string Of, string By, PolicyDate On, SourceSpan Span)
{
    /// <summary>Where the decision is recorded.</summary>
    public string? Minutes { get; init; }

    /// <summary>The repository whose fragment holds what was approved; null for the policy itself.</summary>
    public string? Repository { get; init; }

    /// <summary>The signature of <see cref="By"/> in Base64; null where the protection of the file is the proof.</summary>
    public string? Signature { get; init; }
}
