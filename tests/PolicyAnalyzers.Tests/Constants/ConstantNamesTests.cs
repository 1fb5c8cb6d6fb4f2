using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Constants;

namespace PolicyAnalyzers.Tests.Constants;

public sealed class ConstantNamesTests
{
    [TestCase("delivery-sms", "DeliverySms")]
    [TestCase("contact.phone", "ContactPhone")]
    [TestCase("csat", "Csat")]
    [TestCase("NPS-2026", "NPS2026")]
    [TestCase("a--b", "AB")]
    public void Words_of_an_id_become_one_identifier(string id, string name) => Assert.That(NameOf(id), Is.EqualTo(name));

    [TestCase("class", "Class")]
    [TestCase("2fa", "_2fa")]
    [TestCase("доставка-смс", "ДоставкаСмс")]
    [TestCase("配送-短信", "配送短信")]
    [TestCase("e\u0301t\u00e9", "E\u0301té")]
    [TestCase("\u0301", "_\u0301")]
    [TestCase("go\U0001F680now", "GoU1F680Now")]
    [TestCase("a\u200Db", "AU200DB")]
    [TestCase("---", "_")]
    [TestCase("uses", "Uses_")]
    [TestCase("equals", "Equals_")]
    [TestCase("to-string", "ToString_")]
    public void Any_id_becomes_an_identifier_that_the_compiler_accepts(string id, string name)
    {
        Assert.That(NameOf(id), Is.EqualTo(name));
        Assert.That(SyntaxFacts.IsValidIdentifier(name), Is.True);
    }

    [Test]
    public void Ids_whose_names_would_be_equal_are_all_told_apart_whatever_their_order()
    {
        var names = ConstantNames.For("Uses", new[] { "delivery-sms", "delivery.sms", "other" });
        var reversed = ConstantNames.For("Uses", new[] { "other", "delivery.sms", "delivery-sms" });

        Assert.That(names.Values.Distinct().Count(), Is.EqualTo(3));
        Assert.That(names["delivery-sms"], Does.Match("^DeliverySms_[0-9a-f]{8}$"));
        Assert.That(names["delivery.sms"], Does.Match("^DeliverySms_[0-9a-f]{8}$"));
        Assert.That(names["other"], Is.EqualTo("Other"));
        Assert.That(reversed, Is.EquivalentTo(names));
    }

    [TestCase("Contoso.CustomerData", "Contoso.CustomerData")]
    [TestCase("my-policy.2026", "my_policy._2026")]
    [TestCase("Contoso.event", "Contoso.@event")]
    [TestCase("Contoso..Data.", "Contoso.Data")]
    public void A_namespace_is_one_that_the_compiler_accepts(string text, string name) => Assert.That(ConstantNames.Namespace(text), Is.EqualTo(name));

    private static string NameOf(string id) => ConstantNames.For("Uses", new[] { id })[id];
}
