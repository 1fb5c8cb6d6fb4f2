using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>How names fall into words.</summary>
public sealed class NameSplitterTests
{
    [TestCase("", "")]
    [TestCase("_", "")]
    [TestCase("phoneNumber", "phone number")]
    [TestCase("_phoneNumber", "phone number")]
    [TestCase("PHONE_NUMBER", "phone number")]
    [TestCase("IPAddress", "ip address")]
    [TestCase("CustomerIDs", "customer ids")]
    [TestCase("customerID", "customer id")]
    [TestCase("HTTPClientIP", "http client ip")]
    [TestCase("addressLine2", "address line 2")]
    [TestCase("Straße", "strasse")]
    [TestCase("NuméroTéléphone", "numero telephone")]
    [TestCase("ΑριθμόςΤηλεφώνου", "αριθμοσ τηλεφωνου")]
    [TestCase("НомерТелефона", "номер телефона")]
    [TestCase("SOYADI", "soyadi")]
    [TestCase("doğumTarihi", "dogum tarihi")]
    [TestCase("手机号", "手机号")]
    public void Words(string name, string words) => Assert.That(string.Join(' ', NameSplitter.Split(name)), Is.EqualTo(words));

    [Test]
    public void Composed_and_decomposed_letters_are_the_same() => Assert.That(NameSplitter.Split("pre\u0301nom"), Is.EqualTo(NameSplitter.Split("pr\u00e9nom")));
}
