namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>An objection and the step that made it.</summary>
/// <param name="Step">The step.</param>
/// <param name="Objection">What it objects.</param>
internal sealed record StepObjection(DecisionStep Step, Objection Objection)
{
    /// <summary>The decision that it leads to.</summary>
    /// <param name="decision">The case.</param>
    public SurveyDecision Decide(DecisionCase decision)
    {
        var (reason, explanation, clause) = Objection;
        return decision.Policy.SurveyPolicy.OnBlocked == "delay" && Objection.Until is { } until && until > decision.Now
            ? SurveyDecision.Deferred(Step, reason, explanation, clause, until)
            : SurveyDecision.Refused(Step, reason, explanation, clause) with { IsTemporary = Objection.IsTemporary };
    }
}
