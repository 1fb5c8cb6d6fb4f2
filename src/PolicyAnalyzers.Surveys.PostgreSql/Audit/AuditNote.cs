using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.PostgreSql.Audit;

/// <summary>Something to be written to the audit trail.</summary>
/// <param name="Event">What happened.</param>
/// <param name="PersonHash">The hash of the person that the store holds, where the event names nobody.</param>
internal readonly record struct AuditNote(AuditEvent Event, string? PersonHash = null);
