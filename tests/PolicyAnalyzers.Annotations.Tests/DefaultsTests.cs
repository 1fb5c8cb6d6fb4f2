using System;
using System.Linq;
using System.Reflection;

namespace PolicyAnalyzers.Annotations.Tests;

/// <summary>What an attribute says when little is written.</summary>
public sealed class DefaultsTests
{
    [Test]
    public void A_declaration_written_by_hand_is_reviewed() => Assert.That(new CustomerDataAttribute("delivery-sms").Status, Is.EqualTo(DeclarationStatus.Reviewed));

    [Test]
    public void Customer_data_may_name_no_use() => Assert.That(new CustomerDataAttribute().Uses, Is.Empty);

    [Test]
    public void One_use_reads_the_same_as_a_list_of_one()
        => Assert.That(new CustomerDataAttribute("delivery-sms").Uses, Is.EqualTo(new CustomerDataAttribute(["delivery-sms"]).Uses));

    [Test]
    public void The_order_of_uses_is_kept() => Assert.That(new ActsForAttribute("b", "a").Uses, Is.EqualTo(new[] { "b", "a" }));

    [TestCaseSource(typeof(AllAttributes), nameof(AllAttributes.Types))]
    public void What_may_be_left_out_is_null(Type attribute)
    {
        var optional = attribute.GetProperties().Where(p => p.CanWrite && p.PropertyType == typeof(string)).ToArray();
        var constructor = attribute.GetConstructors().OrderBy(c => c.GetParameters().Length).First();
        var instance = constructor.Invoke(constructor.GetParameters().Select(Argument).ToArray());

        Assert.That(optional.Select(p => p.GetValue(instance)), Is.All.Null);
    }

    // Old code bases are marked CLS-compliant; an array as attribute argument is CS3016 there.
    [TestCaseSource(typeof(AllAttributes), nameof(AllAttributes.Types))]
    public void One_constructor_needs_no_array(Type attribute)
        => Assert.That(attribute.GetConstructors().Any(c => c.GetParameters().All(p => !p.ParameterType.IsArray)), Is.True);

    private static object Argument(ParameterInfo parameter)
        => parameter.ParameterType == typeof(Type) ? typeof(string) : parameter.ParameterType == typeof(int) ? 400 : parameter.ParameterType.IsArray ? Array.Empty<string>() : "text";

    [Test]
    public void Every_attribute_has_room_for_an_auditors_note() => Assert.That(
        typeof(CustomerDataAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Attribute)) && type.GetProperty("Notes")?.PropertyType != typeof(string)),
        Is.Empty);
}
