using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0507.</summary>
[TestFixture]
internal sealed class UnusedTermTests
{
    private const string Id = ContentRuleIds.UnusedTerm;

    [Test]
    public void Terms_that_others_name_are_silent() => SoundPolicy.AsItIs.IsSilent();

    [TestCase("goals", "  [|growth|]: { measure: sales, to: 9%, by: 2027-12-31, owner: chief }", "goal 'growth'")]
    [TestCase("origins", "  [|call|]: { source: provided.agent }", "origin 'call'")]
    [TestCase("consents", "  [|offers|]: { purposes: [delivery] }", "consent 'offers'")]
    [TestCase("purposes", "  [|fraud|]: { kind: security.fraud }", "purpose 'fraud'")]
    [TestCase("insights", "  [|mood|]: { title: Mood }", "insight 'mood'")]
    [TestCase("destinations", "  [|agents|]: { kind: internal.audience }", "destination 'agents'")]
    [TestCase("roles", "  [|marketing|]: { name: Marketing }", "role 'marketing'")]
    public void A_term_that_nothing_names_is_advice(string section, string card, string words) => SoundPolicy.WithCard(section, card).Advises(Id, words);

    [TestCase("goals", "  growth: { retired: true }")]
    [TestCase("roles", "  marketing: { may-approve: [waivers] }")]
    [TestCase("models", "  \"M:A.B\": { returns: contact.phone, origin: form }")]
    public void A_term_that_is_retired_or_approves_is_silent(string section, string card) =>
        SoundPolicy.With("waivers:\n", "models:\nwaivers:\n").And($"\n{section}:\n", $"\n{section}:\n{card}\n").IsSilent();

    [Test]
    public void The_replacement_of_a_retired_term_is_not_named_by_that() => SoundPolicy.WithCard("insights", "  old: { retired: true, replaced-by: new }\n  [|new|]: { title: New }").Advises(Id, "insight 'new'");

    [Test]
    public void A_metric_that_nothing_feeds_is_a_fault_also_where_an_experiment_is_decided_by_it() => SoundPolicy.WithCard("metrics", "  [|carts|]: { kind: performance, owner: care }").And("metric: first-attempt, owner: care }", "metric: carts, owner: care }").Warns(Id, "feeds the metric 'carts'");
}
