using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0503.</summary>
[TestFixture]
internal sealed class OverdueReviewTests
{
    private const string Id = ContentRuleIds.OverdueReview;

    [Test]
    public void A_review_to_come_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void On_the_day_itself_it_is_not_overdue() => SoundPolicy.With("next: 2027-01-01", "next: 2026-11-25").IsSilent();

    [Test]
    public void The_interval_counts_from_the_day_on_which_the_policy_takes_effect() => SoundPolicy.With("next: 2027-01-01", "next: 2027-01-30").On("2026-10-20").And("by: [chief]", "by: [chief, care]").IsSilent();

    [Test]
    public void An_overdue_review_says_for_how_long() => SoundPolicy.With("next: 2027-01-01", "next: [|2026-11-20|]").Warns(Id, "2026-11-20, 5 days ago");

    [Test]
    public void No_review_is_shown_at_the_section() => SoundPolicy.With("\npolicy:", "\n[|policy|]:").And("  review: { every: 90d, next: 2027-01-01 }\n", "").Warns(Id, "no day of its next review");

    [Test]
    public void A_review_without_a_day_is_shown_at_the_key() => SoundPolicy.With("review: { every: 90d, next: 2027-01-01 }", "[|review|]: { every: 90d }").Warns(Id, "no day of its next review");

    [Test]
    public void A_review_before_the_policy_takes_effect_reviews_nothing() => SoundPolicy.With("next: 2027-01-01", "next: [|2026-10-31|]").On("2026-10-15").Warns(Id, "before the policy takes effect");

    [Test]
    public void A_review_later_than_the_interval_allows_is_told_with_the_last_day() => SoundPolicy.With("next: 2027-01-01", "next: [|2027-02-24|]").Warns(Id, "more than 90 days after 2026-11-25");
}
