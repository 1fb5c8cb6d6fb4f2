using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Tests.Recognition.Cases;

/// <summary>A case and what the recogniser says of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Answer">The verdict with its evidence.</param>
internal sealed record CaseOutcome(LabelledCase Case, Explanation Answer)
{
    public bool IsFound => Answer.Verdict is not null;

    /// <summary>Whether a positive case has the right category and the right mark of being hidden.</summary>
    public bool IsAsLabelled => Answer.Verdict is { } verdict && verdict.Category.Id == Case.Label.Category && verdict.Pseudonymous == Case.Label.IsPseudonymous;

    public bool IsRight => Case.Label.IsPositive ? IsAsLabelled : !IsFound;

    /// <summary>What is wrong, in a few words.</summary>
    public string What => this switch
    {
        { IsFound: false } => "missed",
        { Case.Label.IsPositive: true } => "found as " + Found,
        _ => "false alarm " + Found,
    };

    private string Found => Answer.Verdict!.Category.Id + (Answer.Verdict.Pseudonymous ? " pseudonymous" : "");
}
