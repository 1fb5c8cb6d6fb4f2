using System;
using System.Linq;
using System.Reflection;
using static System.AttributeTargets;

namespace PolicyAnalyzers.Annotations.Tests;

/// <summary>Where each attribute may stand, how often, and whether it is inherited.</summary>
public sealed class UsageTests
{
    private const AttributeTargets Datum = Property | Field | Parameter | ReturnValue;
    private const AttributeTargets DatumOrType = Datum | Class | Struct | Interface;
    private const AttributeTargets Code = Class | Struct | Interface | Method | Constructor;

    private static readonly (Type Type, AttributeTargets Targets, bool Multiple, bool Inherited)[] Expected =
    [
        (typeof(CustomerDataAttribute), DatumOrType, false, true),
        (typeof(NotCustomerDataAttribute), DatumOrType, false, true),
        (typeof(ActsForAttribute), Code, false, true),
        (typeof(SameAsAttribute), Datum, false, true),
        (typeof(CustomerDataOfAttribute), AttributeTargets.Assembly, true, true),
        (typeof(CustomerDataDefaultAttribute), AttributeTargets.Assembly, true, true),
        (typeof(OriginAttribute), DatumOrType, false, true),
        (typeof(PurposeAttribute), DatumOrType, false, true),
        (typeof(LegalBasisAttribute), DatumOrType, false, true),
        (typeof(ConsentAttribute), DatumOrType, false, true),
        (typeof(OutcomeAttribute), DatumOrType, false, true),
        (typeof(InsightAttribute), DatumOrType, false, true),
        (typeof(DestinationAttribute), DatumOrType, false, true),
        (typeof(RetentionAttribute), DatumOrType, false, true),
        (typeof(GovernedSurveyClientAttribute), Class, false, false),
    ];

    [Test]
    public void Every_attribute_has_an_expectation() => Assert.That(AllAttributes.Types, Is.EquivalentTo(Expected.Select(e => e.Type)));

    [TestCaseSource(nameof(Expected))]
    public void An_attribute_stands_where_it_means_something((Type Type, AttributeTargets Targets, bool Multiple, bool Inherited) expected)
    {
        var usage = expected.Type.GetCustomAttribute<AttributeUsageAttribute>()!;

        Assert.Multiple(() =>
        {
            Assert.That(usage.ValidOn, Is.EqualTo(expected.Targets));
            Assert.That(usage.AllowMultiple, Is.EqualTo(expected.Multiple));
            Assert.That(usage.Inherited, Is.EqualTo(expected.Inherited));
        });
    }

    [Test]
    public void No_assembly_can_call_itself_free_of_customer_data()
        => Assert.That(typeof(NotCustomerDataAttribute).GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn.HasFlag(AttributeTargets.Assembly), Is.False);

    [Test]
    public void Only_the_legal_basis_can_be_derived_from()
        => Assert.That(AllAttributes.Types.Where(t => !t.IsSealed), Is.EqualTo(new[] { typeof(LegalBasisAttribute) }));
}
