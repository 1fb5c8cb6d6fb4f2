namespace PolicyAnalyzers.Policy.Model;

/// <summary>A finding that is accepted for a while. Whether the waiver is valid is judged where it is used.</summary>
/// <param name="IdAt">The id.</param>
/// <param name="Rule">The rule's id.</param>
public sealed record WaiverCard(Located<string> IdAt, Located<string> Rule) : Card(IdAt, IdAt.Value)
{
    /// <summary>The code that the finding is in; null for one in a text file.</summary>
    public SymbolReference? Symbol { get; init; }

    /// <summary>The text files that the finding is in, as a path from the repository's root with wildcards; null for one in code.</summary>
    public string? File { get; init; }

    /// <summary>Where it holds, for sentences.</summary>
    public string Scope => Symbol?.Id ?? File ?? "no place";

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
