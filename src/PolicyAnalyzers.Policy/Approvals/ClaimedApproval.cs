namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>What the entry itself says of its approval; every part may be missing.</summary>
/// <param name="By">Who approved: an id under <c>roles</c>.</param>
/// <param name="On">The day of the approval.</param>
/// <param name="Signature">The signature in Base64.</param>
public sealed record ClaimedApproval(string? By, PolicyDate? On, string? Signature)
{
    /// <summary>The entry says nothing: only a record can approve it.</summary>
    public static ClaimedApproval None { get; } = new(null, null, null);
}
