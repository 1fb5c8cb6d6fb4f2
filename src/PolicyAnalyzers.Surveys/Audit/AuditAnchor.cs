namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>The head of a chain at some time. Kept somewhere else (a ticket, another system), it proves later that no row up to it was taken away.</summary>
/// <param name="Lane">The chain.</param>
/// <param name="Sequence">Its last row.</param>
/// <param name="Hash">The hash of that row.</param>
public sealed record AuditAnchor(int Lane, long Sequence, string Hash);
