using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using PolicyAnalyzers.Annotations.Tests;

[assembly: PolicyAnalyzers.Annotations.CustomerDataOf(typeof(Scaffolded), nameof(Scaffolded.Tel), "delivery-sms", "account-recovery", Category = "contact.phone")]
[assembly: PolicyAnalyzers.Annotations.CustomerDataOf(typeof(Scaffolded), nameof(Scaffolded.Mail), "delivery-survey")]
[assembly: PolicyAnalyzers.Annotations.CustomerDataDefault("Contoso.Delivery", "contact.phone", "delivery-sms")]

namespace PolicyAnalyzers.Annotations.Tests;

/// <summary>Declarations are a contract between assemblies: they must be in the compiled file.</summary>
public sealed class MetadataTests
{
    private static readonly Type Customer = typeof(Declared);

    [TestCaseSource(typeof(AllAttributes), nameof(AllAttributes.Types))]
    public void An_attribute_is_never_left_out_by_the_compiler(Type attribute)
        => Assert.That(attribute.GetCustomAttributes<ConditionalAttribute>(), Is.Empty);

    [Test]
    public void A_property_keeps_its_declaration()
    {
        var declared = Customer.GetProperty(nameof(Declared.Phone))!.GetCustomAttribute<CustomerDataAttribute>()!;

        Assert.Multiple(() =>
        {
            Assert.That(declared.Uses, Is.EqualTo(new[] { "delivery-sms", "account-recovery" }));
            Assert.That(declared.Category, Is.EqualTo("contact.phone"));
            Assert.That(declared.Status, Is.EqualTo(DeclarationStatus.Proposed));
            Assert.That(declared.Notes, Is.EqualTo("asked at sign-up"));
        });
    }

    [Test]
    public void A_field_keeps_every_stage()
    {
        var field = Customer.GetField(nameof(Declared.Email))!;

        Assert.Multiple(() =>
        {
            Assert.That(field.GetCustomAttribute<OriginAttribute>()!.Origin, Is.EqualTo("signup-form"));
            Assert.That(field.GetCustomAttribute<PurposeAttribute>()!.Purposes, Is.EqualTo(new[] { "satisfaction" }));
            Assert.That(field.GetCustomAttribute<ConsentAttribute>()!.Consent, Is.EqualTo("delivery-feedback"));
            Assert.That(field.GetCustomAttribute<OutcomeAttribute>()!.Customer, Is.EqualTo("problems are put right"));
            Assert.That(field.GetCustomAttribute<OutcomeAttribute>()!.Company, Is.EqualTo("fewer faults"));
            Assert.That(field.GetCustomAttribute<InsightAttribute>()!.Insight, Is.EqualTo("delivery-success"));
            Assert.That(field.GetCustomAttribute<DestinationAttribute>()!.Destinations, Is.EqualTo(new[] { "agents", "survey-platform" }));
        });
    }

    [Test]
    public void Parameters_and_return_values_keep_theirs()
    {
        var method = Customer.GetMethod(nameof(Declared.Normalise))!;

        Assert.Multiple(() =>
        {
            Assert.That(method.GetCustomAttribute<ActsForAttribute>()!.Uses, Is.EqualTo(new[] { "delivery-sms" }));
            Assert.That(method.GetParameters()[0].GetCustomAttribute<NotCustomerDataAttribute>()!.Reason, Is.EqualTo("country code of the shop"));
            Assert.That(method.ReturnParameter.GetCustomAttribute<SameAsAttribute>()!.Type, Is.EqualTo(typeof(Declared)));
            Assert.That(method.ReturnParameter.GetCustomAttribute<SameAsAttribute>()!.Member, Is.EqualTo(nameof(Declared.Phone)));
        });
    }

    [Test]
    public void An_assembly_declares_members_that_it_cannot_annotate()
    {
        var declared = typeof(MetadataTests).Assembly.GetCustomAttributes<CustomerDataOfAttribute>().OrderBy(d => d.Member).ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(declared.Select(d => (d.Type, d.Member)), Is.EqualTo(new[] { (typeof(Scaffolded), "Mail"), (typeof(Scaffolded), "Tel") }));
            Assert.That(declared[0].Uses, Is.EqualTo(new[] { "delivery-survey" }));
            Assert.That(declared[0].Category, Is.Null);
            Assert.That(declared[1].Uses, Is.EqualTo(new[] { "delivery-sms", "account-recovery" }));
            Assert.That(declared[1].Category, Is.EqualTo("contact.phone"));
        });
    }

    [Test]
    public void An_assembly_declares_a_default()
    {
        var declared = typeof(MetadataTests).Assembly.GetCustomAttribute<CustomerDataDefaultAttribute>()!;

        Assert.That((declared.Namespace, declared.Category, declared.Uses.Single()), Is.EqualTo(("Contoso.Delivery", "contact.phone", "delivery-sms")));
    }

    [Test]
    public void The_governed_client_is_marked()
        => Assert.That(Customer.GetCustomAttribute<GovernedSurveyClientAttribute>(), Is.Not.Null);

    [GovernedSurveyClient]
    private sealed class Declared
    {
        [Origin("signup-form"), Purpose("satisfaction"), Consent("delivery-feedback"), Insight("delivery-success"), Destination("agents", "survey-platform")]
        [Outcome(Customer = "problems are put right", Company = "fewer faults")]
        public readonly string Email = "";

        [CustomerData("delivery-sms", "account-recovery", Category = "contact.phone", Status = DeclarationStatus.Proposed, Notes = "asked at sign-up")]
        public string Phone { get; init; } = "";

        [ActsFor("delivery-sms")]
        [return: SameAs(typeof(Declared), nameof(Phone))]
        public string Normalise([NotCustomerData("country code of the shop")] string prefix) => prefix + Phone;
    }
}
