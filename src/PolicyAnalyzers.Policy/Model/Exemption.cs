namespace PolicyAnalyzers.Policy.Model;

/// <summary>A symbol that holds no customer data.</summary>
/// <param name="Symbol">The namespace, type or member.</param>
/// <param name="Reason">Why.</param>
public sealed record Exemption(SymbolReference Symbol, string Reason)
{
    /// <summary>Who approved it: an id under <c>roles</c>.</summary>
    public Located<string>? ApprovedBy { get; init; }

    /// <summary>The day of the approval.</summary>
    public PolicyDate? ApprovedOn { get; init; }

    /// <summary>The signature of <see cref="ApprovedBy"/> in Base64; null where it is not signed.</summary>
    public string? Signature { get; init; }

    /// <summary>SHA-256 of the entry without its approval, in lower-case hexadecimal digits: see <see cref="Approvals.ApprovalSubject"/>.</summary>
    public string ContentHash { get; init; } = "";
}
