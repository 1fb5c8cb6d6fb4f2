using System;

namespace PolicyAnalyzers.Surveys;

/// <summary>What became of a wish to invite.</summary>
public sealed record SurveyDecision
{
    private SurveyDecision(DecisionKind kind) => Kind = kind;

    /// <summary>Queued, refused or deferred.</summary>
    public DecisionKind Kind { get; }

    /// <summary>The step of the decision path that decided; <see cref="DecisionStep.Send"/> where all were passed.</summary>
    public DecisionStep Step { get; private init; } = DecisionStep.Send;

    /// <summary>Why it was refused or deferred.</summary>
    public RefusalReason Reason { get; private init; }

    /// <summary>The reason in one plain sentence that names no person; empty where it is queued.</summary>
    public string Explanation { get; private init; } = "";

    /// <summary>The clause of the policy that decided; null where it is queued, or where no clause did (something was unavailable).</summary>
    public PolicyClause? Clause { get; private init; }

    /// <summary>The random id of the invitation; null where nothing was reserved.</summary>
    public string? InvitationId { get; private init; }

    /// <summary>When a deferred invitation is decided anew.</summary>
    public DateTimeOffset? Until { get; private init; }

    /// <summary>Refused only since something did not answer (the directory, the consents, the ledger, …): asked again later, the answer may be another one.</summary>
    public bool IsTemporary { get; internal init; }

    /// <summary>Reserved and queued; without an id from <see cref="IGovernedSurveyClient.ExplainAsync"/>, which reserves nothing.</summary>
    public static SurveyDecision Queued(string? invitationId) => new(DecisionKind.Queued) { InvitationId = invitationId };

    /// <summary>Refused for good.</summary>
    public static SurveyDecision Refused(DecisionStep step, RefusalReason reason, string explanation, PolicyClause? clause) =>
        new(DecisionKind.Refused) { Step = step, Reason = reason, Explanation = explanation, Clause = clause };

    /// <summary>Not now; only where the policy says <c>on-blocked: delay</c>.</summary>
    public static SurveyDecision Deferred(DecisionStep step, RefusalReason reason, string explanation, PolicyClause? clause, DateTimeOffset until) =>
        new(DecisionKind.Deferred) { Step = step, Reason = reason, Explanation = explanation, Clause = clause, Until = until };
}
