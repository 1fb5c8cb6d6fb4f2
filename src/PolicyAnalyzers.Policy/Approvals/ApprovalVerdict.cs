namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>Whether something is approved.</summary>
/// <param name="By">Who approved it; null exactly if it is not approved.</param>
/// <param name="On">The day of the approval.</param>
/// <param name="HowProved"><c>signed</c> or <c>recorded</c>.</param>
/// <param name="Fault">Why it is not approved, to be put behind its name; null if it is.</param>
/// <param name="Remedy">What to do, as one sentence without a final stop; null if it is approved.</param>
public sealed record ApprovalVerdict(string? By, PolicyDate? On, string? HowProved, string? Fault, string? Remedy)
{
    /// <summary>Whether it is approved.</summary>
    public bool IsApproved => By is not null;

    internal static ApprovalVerdict Proved(string by, PolicyDate on, string how) => new(by, on, how, null, null);

    internal static ApprovalVerdict Refused(string fault, string remedy) => new(null, null, null, fault, remedy);
}
