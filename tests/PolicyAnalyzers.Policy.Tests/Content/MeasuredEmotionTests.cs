using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0520.</summary>
[TestFixture]
internal sealed class MeasuredEmotionTests
{
    private const string Id = ContentRuleIds.MeasuredEmotion;

    [Test]
    public void An_emotion_that_is_detected_and_answered_is_silent() => SoundPolicy.With("contact.phone: the carrier calls", "attitudinal.emotion: the agent calms down").IsSilent();

    [Test]
    public void A_policy_without_emotions_need_not_speak_of_them() => SoundPolicy.With("data:\n  emotion: { hold: detect, workflow: call back }\n", "").IsSilent();

    [Test]
    public void A_scale_is_a_fault() => SoundPolicy.With("hold: detect", "hold: [|measure|]").Warns(Id, "on a scale");

    [Test]
    public void A_detected_emotion_that_starts_nothing_is_advice() => SoundPolicy.With("emotion: { hold: detect, workflow: call back }", "[|emotion|]: { hold: detect }").Advises(Id, "nothing is said to happen");

    [Test]
    public void A_use_of_emotions_needs_a_rule_for_them() => SoundPolicy.With("data:\n  emotion: { hold: detect, workflow: call back }\n", "").And("contact.phone: the carrier calls", "[|attitudinal.emotion|]: the agent calms down").Warns(Id, "how they may be held");
}
