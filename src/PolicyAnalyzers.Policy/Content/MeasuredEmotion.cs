using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0520.</summary>
internal static class MeasuredEmotion
{
    private const string Emotion = "attitudinal.emotion";

    public static readonly ContentRule Rule = new(
        ContentRuleIds.MeasuredEmotion,
        "Emotions are measured, or detected for nothing",
        "Whether somebody is upset can be noticed, and 4 or 8 of 10 changes nothing about what is to be done: an emotion is detected so that somebody acts, never scored.",
        Check);

    private static void Check(ContentReport report)
    {
        if (report.Policy.Data.Emotion is { } emotion)
        {
            if (!emotion.DetectOnly)
            {
                report.Warn(
                    report.At("data", "emotion", "hold"),
                    "The policy allows emotions on a scale, which measures what cannot be measured and changes nothing about what is to be done",
                    "Write 'hold: detect', and name the workflow that begins when an emotion is detected");
            }
            else if (emotion.Workflow is null)
            {
                report.Advise(
                    report.At("data", "emotion"),
                    "Emotions are detected, and nothing is said to happen then",
                    "Add 'workflow' with what begins, such as a call back");
            }

            return;
        }

        foreach (var use in report.Policy.Uses)
        {
            foreach (var datum in use.Data)
            {
                if (!use.Retired && datum.Category.Value == Emotion)
                {
                    report.Warn(
                        datum.Category.Span,
                        $"The use {Quote.Of(use.Id)} needs emotions, and the policy does not say how they may be held",
                        "Add 'emotion: { hold: detect, workflow: NAME }' under 'data'");
                }
            }
        }
    }
}
