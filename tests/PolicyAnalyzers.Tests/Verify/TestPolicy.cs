using System;

namespace PolicyAnalyzers.Tests.Verify;

/// <summary>The policy that tests of rules run under. A test that varies it replaces a line, so that it shows the variation and nothing else.</summary>
internal static class TestPolicy
{
    /// <summary>A small policy with two uses of a telephone number and one of an e-mail address.</summary>
    public const string Text = """
        schema: 1
        policy: { id: Test.Policy, version: 1.2.3, title: Test, contact: cx@test.example, effective: 2026-11-01 }
        roles:
          owner: { name: An Owner, contact: owner@test.example }
        levels:
          default: advisory
          POL1012: observe
          POL1013: observe
        data:
          require: [origin, purpose, consent]
          categories:
            test.meter-number: { kind: identity, terms: [meter number] }
          exempt:
            "T:Shop.Branch": our own shops
        origins:
          signup-form: { title: Sign-up form, source: provided.subject }
        consents:
          sms-updates: { title: Updates by text message, purposes: [order-updates], channels: [sms], max-age: 730d }
          questions: { title: Questions after a delivery, purposes: [satisfaction], channels: [email], max-age: 365d }
        purposes:
          order-updates: { title: Tell customers about their orders, kind: service.notification, legal-basis: contract }
          satisfaction: { title: Learn how delivery went, kind: cx.survey.transactional, legal-basis: consent }
        insights:
          success: { title: Share of parcels received }
        destinations:
          gateway: { title: SMS gateway, kind: processor.messaging }
        uses:
          delivery-sms:
            title: Tell when the parcel arrives
            data: { contact.phone: e-mail is read too late }
            origin: { captured: signup-form, permission: contract }
            purpose: order-updates
          account-recovery:
            title: Let customers back in
            data: { contact.phone: a second factor }
            origin: { captured: signup-form, permission: contract }
            purpose: order-updates
          survey:
            title: Ask how it went
            data: { contact.email: the address of the order }
            origin: { captured: signup-form, permission: questions }
            purpose: satisfaction
        survey-policy:
          client: { assembly: Test.Surveys, symbol: "T:Test.Surveys.Client" }
          platforms:
            qualtrics: { status: approved }
            old-polls: { status: retired, until: 2027-01-31, symbols: [{ assembly: Test.Polls, symbol: "N:Test.Polls" }] }
          legacy:
            "T:Legacy.Job": { owner: owner, retire-by: 2027-03-31 }
        """;

    /// <summary>The policy with a part of it replaced; a part that is not there is a fault of the test.</summary>
    public static string With(string part, string replacement) => Vary(Text, part, replacement);

    /// <summary>The policy without a part of it.</summary>
    public static string Without(string part) => With(part, "");

    /// <summary>The policy with another level of a rule.</summary>
    public static string WithLevel(string rule, string level) => With("default: advisory", $"default: advisory\n  {rule}: {level}");

    /// <summary>A policy with a part of it replaced.</summary>
    public static string Vary(this string policy, string part, string replacement) => policy.Contains(part, StringComparison.Ordinal)
        ? policy.Replace(part, replacement, StringComparison.Ordinal)
        : throw new ArgumentException("The test varies a part that the policy does not have.", nameof(part));
}
