using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

/// <summary>A policy that lets the invitation of <see cref="DecisionBench"/> pass. A test changes one line of it.</summary>
internal sealed class TestPolicy : IPolicySource
{
    public const string Text =
        """
        schema: 1
        policy:
          id: Contoso.Surveys
          version: 1.0.0
          title: Surveys
          contact: cx@contoso.example
          effective: 2026-11-01
        roles:
          cco: { name: A. Kowalska, contact: cco@contoso.example }
        goals:
          retention: { measure: churn, from: 8%, to: 7%, by: 2027-12-31, owner: cco }
        data:
          emotion: { hold: detect, workflow: callback }
        origins:
          form: { title: Form, source: provided.subject }
        consents:
          feedback: { title: Questions, purposes: [satisfaction], channels: [email, sms], max-age: 365d }
        purposes:
          satisfaction: { title: Learn how delivery went, kind: cx.survey.transactional, legal-basis: consent, goal: retention, owner: cco }
          support: { title: Help, kind: service.support, legal-basis: contract, goal: retention, owner: cco }
        destinations:
          survey-platform: { title: Qualtrics, kind: processor.survey_vendor, region: EU, contract: DPA }
        uses:
          ask:
            title: Ask
            process: delivery
            data: { contact.email: the order's address, contact.phone: without e-mail, segment.profile: to compare }
            origin: { captured: form, stored: encrypted, permission: feedback, rules: [quiet-hours] }
            purpose: satisfaction
            outcome: { customer: faults are put right, company: fewer faults }
            destinations: [survey-platform]
        survey-policy:
          kill-switch: off
          platforms:
            qualtrics: { status: approved, region: EU }
            medallia: { status: approved, region: EU }
          require: [goal, channel]
          contact-frequency:
            transactional: { max: 1, per: 30d }
            relationship: { max: 1, per: 90d }
            rest: { after-invitation: 14d, after-response: 40d }
            reminders: { max: 1, after: 3d }
          quiet-hours: { from: "21:00", to: "08:00", zone: recipient, unknown-zone: strictest }
          opt-out: { scope: global }
          minimum-age: 16
          on-blocked: drop
          jurisdictions: { DE: { survey-is-advertising: true } }
          reply-to: [feedback]
        channels-in:
          feedback: { address: feedback@contoso.example, owner: cco }
        surveys:
          delivery:
            status: open
            group: delivery
            use: ask
            type: transactional
            goal: retention
            purpose: satisfaction
            owner: cco
            include: [unhappy, lost]
            sample: 100%
            channels: [email, sms]
            platform: qualtrics
            data: [contact.email, contact.phone, segment.profile]
            anonymity: confidential
            fieldwork: { from: 2027-01-01, to: 2027-06-30 }
            closed-loop: { owner: cco, within: 5d }
          nps:
            status: open
            group: delivery
            use: ask
            type: relationship
            goal: retention
            purpose: satisfaction
            owner: cco
            channels: [email]
            platform: medallia
            data: [contact.email]
            fieldwork: { from: 2027-01-01, to: 2027-06-30 }
        experiments:
          checkout: { hypothesis: fewer fields, tool: flags, run: { from: 2027-02-01, to: 2027-03-20 }, group: delivery, spacing: 14d, owner: cco }
        """;

    private readonly string text;

    public TestPolicy(params IEnumerable<(string From, string To)> edits)
    {
        text = Text;
        foreach (var (from, to) in edits)
        {
            Assert.That(text, Does.Contain(from));
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        var result = PolicyReader.Read(text, "policy.yaml");
        Current = result.Document ?? throw new InvalidOperationException(string.Join('\n', result.Problems.Select(static problem => $"{problem.Span.Line}: {problem.Message}")));
    }

    public PolicyDocument Current { get; }

    /// <summary>The line, from 1, of the first text of a kind.</summary>
    public int LineOf(string part) => 1 + text[..text.IndexOf(part, StringComparison.Ordinal)].Count(static c => c == '\n');
}
