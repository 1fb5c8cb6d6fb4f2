namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>Something that was changed in the audit trail.</summary>
/// <param name="Lane">The chain.</param>
/// <param name="Sequence">The row.</param>
/// <param name="Message">What is wrong with it, without a final stop.</param>
public sealed record AuditFault(int Lane, long Sequence, string Message)
{
    /// <summary>Row and fault in one line.</summary>
    public override string ToString() => $"row {Lane}/{Sequence}: {Message}";
}
