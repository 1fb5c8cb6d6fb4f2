using System;
using System.Reflection;

namespace PolicyAnalyzers.Annotations.Tests;

/// <summary>A declaration on a base holds for what derives from it, unless that declares for itself.</summary>
public sealed class InheritanceTests
{
    [Test]
    public void A_derived_type_inherits_the_declaration_of_its_base()
        => Assert.That(typeof(Member).GetCustomAttribute<CustomerDataAttribute>()!.Uses, Is.EqualTo(new[] { "loyalty" }));

    [Test]
    public void An_overriding_property_inherits_the_declaration()
        => Assert.That(Of(nameof(Person.Phone))!.Uses, Is.EqualTo(new[] { "delivery-sms" }));

    [Test]
    public void An_overriding_property_can_declare_for_itself()
        => Assert.That(Of(nameof(Person.Email))!.Uses, Is.EqualTo(new[] { "account-recovery" }));

    [Test]
    public void The_mark_of_the_governed_client_is_not_inherited()
        => Assert.That(typeof(DerivedClient).GetCustomAttribute<GovernedSurveyClientAttribute>(), Is.Null);

    [Test]
    public void A_consent_is_a_legal_basis()
    {
        var basis = typeof(Member).GetCustomAttribute<LegalBasisAttribute>()!;

        Assert.Multiple(() =>
        {
            Assert.That(basis, Is.InstanceOf<ConsentAttribute>());
            Assert.That(basis.Basis, Is.EqualTo("consent"));
        });
    }

    private static CustomerDataAttribute? Of(string property)
        => (CustomerDataAttribute?)Attribute.GetCustomAttribute(typeof(Member).GetProperty(property)!, typeof(CustomerDataAttribute), inherit: true);

    [CustomerData("loyalty")]
    private abstract class Person
    {
        [CustomerData("delivery-sms")]
        public abstract string Phone { get; }

        [CustomerData("delivery-survey")]
        public abstract string Email { get; }
    }

    [Consent("loyalty-terms")]
    private sealed class Member : Person
    {
        public override string Phone => "";

        [CustomerData("account-recovery")]
        public override string Email => "";
    }

    [GovernedSurveyClient]
    private class Client;

    private sealed class DerivedClient : Client;
}
