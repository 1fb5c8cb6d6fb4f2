using System;
using System.Collections.Generic;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>Which rows of the audit trail are asked for. What is null does not restrict.</summary>
[CustomerData("invite")]
public sealed record AuditQuery
{
    /// <summary>About whom: "why was I contacted, or not?".</summary>
    public string? PersonId { get; init; }

    /// <summary>About which invitation.</summary>
    public string? InvitationId { get; init; }

    /// <summary>About which survey.</summary>
    public string? Survey { get; init; }

    /// <summary>What happened; empty for everything.</summary>
    public IReadOnlyList<AuditKind> Kinds { get; init; } = [];

    /// <summary>From when, included.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Until when, not included.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>The newest first; else the oldest first.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>At most so many rows.</summary>
    public int? Most { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => nameof(AuditQuery);
}
