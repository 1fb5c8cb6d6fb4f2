using System;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>Something that is about to be written to the audit trail. The person's id is hashed with a key before anything is stored.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When.</param>
[CustomerData("invite")]
public sealed record AuditEvent(AuditKind Kind, DateTimeOffset At)
{
    /// <summary>The host's opaque id of the person; null where it is about nobody, or nobody known.</summary>
    public string? PersonId { get; init; }

    /// <summary>The survey's id in the policy.</summary>
    public string? Survey { get; init; }

    /// <summary>The channel.</summary>
    public string? Channel { get; init; }

    /// <summary>The platform's id in the policy.</summary>
    public string? Platform { get; init; }

    /// <summary>The random id of the invitation.</summary>
    public string? InvitationId { get; init; }

    /// <summary>The step of the decision path that decided.</summary>
    public DecisionStep? Step { get; init; }

    /// <summary>Why; <see cref="RefusalReason.None"/> where nothing was refused.</summary>
    public RefusalReason Reason { get; init; }

    /// <summary>The clause of the policy, as <see cref="PolicyClause.ToString"/> writes it.</summary>
    public string? Clause { get; init; }

    /// <summary>Version and SHA-256 of the policy that decided, as <c>2.1.0 73cb…</c>.</summary>
    public string? Policy { get; init; }

    /// <summary>The record of consent on which a contact rests.</summary>
    public string? ConsentId { get; init; }

    /// <summary>Anything else in plain words; never an identifier, never what a platform wrote.</summary>
    public string? Detail { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => $"{Kind} {Survey} {InvitationId}";
}
