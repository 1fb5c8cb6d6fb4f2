namespace PolicyAnalyzers.Policy.Model;

/// <summary>A finding that is accepted for a while. Whether the waiver is valid is judged where it is used.</summary>
/// <param name="IdAt">The id.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Symbol">Where the finding is.</param>
public sealed record WaiverCard(Located<string> IdAt, Located<string> Rule, SymbolReference Symbol) : Card(IdAt, IdAt.Value)
{
    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>Who asked for it: an id under <c>roles</c>.</summary>
    public Located<string>? RequestedBy { get; init; }

    /// <summary>Who approved it: an id under <c>roles</c>.</summary>
    public Located<string>? ApprovedBy { get; init; }

    /// <summary>The day of the approval.</summary>
    public PolicyDate? ApprovedOn { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public PolicyDate? Expires { get; init; }

    /// <summary>The signature of <see cref="ApprovedBy"/> in Base64; null where it is not signed.</summary>
    public string? Signature { get; init; }

    /// <summary>Break-glass: the incident for which it holds without prior approval; null for an ordinary waiver.</summary>
    public string? Emergency { get; init; }

    /// <summary>Break-glass: the day on which the emergency began.</summary>
    public PolicyDate? Opened { get; init; }

    /// <summary>SHA-256 of the card without its approval, in lower-case hexadecimal digits: see <see cref="Approvals.ApprovalSubject"/>.</summary>
    public string ContentHash { get; init; } = "";
}
