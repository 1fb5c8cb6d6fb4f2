using System.Linq;
using PolicyAnalyzers.Cli.Pages;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Cli.Tests.Pages;

internal sealed class PolicyPageTests
{
    private const string Claimed = """
        schema: 1
        policy:
          id: Contoso.Data
          version: 1.0.0
          contact: us@contoso.example
          effective: 2026-01-01
          approval: { on: 2026-10-01, by: [chief-officer], minutes: m.yaml }
        roles:
          chief-officer: { name: A. Kowalska }

        """;

    private static string Markdown(string policy, PolicyDate? today = null) => PolicyPage.Render(Policies.Read(policy), today ?? Policies.Today, PageFormat.Markdown);

    [Test]
    public void What_the_policy_does_not_hold_has_no_chapter()
    {
        var page = PolicyPage.Of(Policies.Read(Policies.Smallest), Policies.Today);

        Assert.That(page.Sections.Select(section => section.Anchor), Is.EqualTo(new[] { "binding", "calendar", "data", "survey-policy" }));
    }

    [Test]
    public void A_rule_that_no_analyzer_checks_yet_is_told_from_one_that_binds()
    {
        Assert.That(Markdown(Policies.Smallest + "levels: { POL1001: soft-mandatory, POL3001: hard-mandatory }\n"), Does.Not.Contain("Not checked yet"));
        Assert.That(Markdown(Policies.Smallest + "levels: { POL1001: soft-mandatory, POL2001: soft-mandatory }\n"), Does.Contain("Not checked yet by the analyzers of version").And.Contain(": `POL2001`. What is said above"));
    }

    [TestCase(PageFormat.Html)]
    [TestCase(PageFormat.Markdown)]
    public void The_same_policy_and_day_give_the_same_text(PageFormat format) =>
        Assert.That(
            PolicyPage.Render(Policies.Read(Policies.ExampleText), Policies.Today, format),
            Is.EqualTo(PolicyPage.Render(Policies.Read(Policies.ExampleText), Policies.Today, format)).And.Not.Contain("\r"));

    [Test]
    public void A_category_is_called_as_the_policy_calls_it_in_the_standards()
    {
        Assert.That(
            Markdown(Policies.Smallest + "data: { categories: { contoso.meter-number: { kind: identity, dpv: [pd:UID, pd:Identifier], fides: [user.unique_id] } } }\n"),
            Does.Contain("- **In W3C DPV:** `pd:UID`, `pd:Identifier`\n- **In Fideslang:** `user.unique_id`\n"));
        Assert.That(
            Markdown(Policies.Smallest + "data: { categories: { contact.phone: { protection: encrypted, dpv: [pd:Contact] } } }\n"),
            Does.Contain("- **In W3C DPV:** `pd:Contact`\n- **In Fideslang:** `user.contact.phone_number`\n"));
    }

    [Test]
    public void An_approval_that_is_proved_names_who_and_when_and_where_it_is_recorded()
    {
        var policy = Policies.Read(Claimed);
        var hash = ApprovalSubject.OfPolicy(policy.Identity.Id, policy.ContentHash).Hash;
        var record = new ApprovalRecord(hash, "policy", "chief-officer", new PolicyDate(2026, 10, 1), SourceSpan.FileStart);

        var page = PolicyPage.Render(policy, Policies.Today, PageFormat.Markdown, new ApprovalsFile("policy-approvals.yaml", policy.Identity.Id, "", [record]));

        Assert.That(page, Does.Contain("> Approved by [A. Kowalska](<#role-chief-officer>), chief officer on 1 October 2026 (recorded). Minutes: m.yaml.")
            .And.Not.Contain("Not approved").And.Not.Contain("To be approved by"));
    }

    [Test]
    public void An_approval_that_nothing_proves_is_none()
    {
        Assert.That(Markdown(Claimed), Does.Contain("Not approved. The policy names an approval on 1 October 2026 by [A. Kowalska]").And.Contain("it is not proved: this text is neither signed").And.Contain("| To be approved by |"));
        Assert.That(Markdown(Policies.Smallest), Does.Contain("Not approved. The policy records no approval").And.Contain("| To be approved by |"));
    }

    [Test]
    public void A_policy_that_is_still_to_come_and_a_review_that_is_overdue_are_told()
    {
        Assert.That(Markdown(Policies.SampleText), Does.Not.Contain("Not yet in force").And.Not.Contain("overdue"));
        Assert.That(Markdown(Policies.SampleText, new PolicyDate(2026, 10, 31)), Does.Contain("Not yet in force: it takes effect on 1 November 2026"));
        Assert.That(Markdown(Policies.SampleText, new PolicyDate(2027, 1, 2)), Does.Contain("The review is overdue: it was due on 1 January 2027"));
    }

    [TestCase("2026-11-25", "| Advisory | mandatory without exception from 1 April 2027 |")]
    [TestCase("2027-04-01", "| Mandatory without exception | none announced |")]
    [TestCase("2026-10-31", "| Observed | advisory from 1 November 2026, then mandatory without exception from 1 April 2027 |")]
    public void A_rule_says_how_it_binds_today_and_what_changes(string day, string row)
    {
        Assert.That(PolicyDate.TryParse(day, out var today));
        Assert.That(Markdown(Policies.ExampleText, today), Does.Contain($"| Surveys go through the governed client (`POL3001`) {row}"));
    }

    [TestCase("One person gets at most 1 survey after interactions in 30 days")]
    [TestCase("After an answer a person is left in peace for 30 days.")]
    [TestCase("An invitation is followed by at most 1 reminder, not before 3 days have passed.")]
    [TestCase("Nobody is contacted between 21:00 and 08:00, by the recipient's clock.")]
    [TestCase("Who opts out is asked no more on all channels and platforms, 2 days later at the latest.")]
    [TestCase("Nobody younger than 16 is asked.")]
    [TestCase("Results of fewer than 5 people are not shown.")]
    [TestCase("In DE the law counts a satisfaction survey as advertising")]
    public void The_survey_policy_is_said_in_sentences(string sentence) => Assert.That(Markdown(Policies.ExampleText), Does.Contain(sentence));

    [Test]
    public void Retired_terms_are_listed_with_what_takes_their_place()
    {
        var page = Markdown(Policies.Smallest + "origins:\n  old: { title: Old form, retired: true, replaced-by: new }\n  new: { title: New form }\n");

        Assert.That(page, Does.Contain("| [Old form](<#origin-old>) | Origin | [New form](<#origin-new>) |").And.Contain("Old form (retired)"));
    }

    [Test]
    public void A_waiver_that_covers_nothing_says_so() =>
        Assert.That(Markdown(Policies.Smallest + "waivers:\n  w: { rule: POL1001, symbol: \"T:A\" }\n"), Does.Contain("Not valid, so it covers nothing: it "));

    [Test]
    public void Every_rule_has_a_title() =>
        Assert.That(PolicyAnalyzers.Policy.Vocabulary.RuleTable.Ids.Where(id => PolicyAnalyzers.Policy.Vocabulary.RuleTitles.Of(id) is null), Is.Empty);
}
