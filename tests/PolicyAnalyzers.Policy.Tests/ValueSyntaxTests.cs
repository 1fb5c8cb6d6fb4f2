using PolicyAnalyzers.Policy.Values;

namespace PolicyAnalyzers.Policy.Tests;

[TestFixture]
internal sealed class ValueSyntaxTests
{
    [TestCase("0.0.0", true)]
    [TestCase("1.2.3", true)]
    [TestCase("1.2.3-rc.1+build.007", true)]
    [TestCase("1.2.3-0a", true)]
    [TestCase("1.2", false)]
    [TestCase("1.2.3.4", false)]
    [TestCase("01.2.3", false)]
    [TestCase("1.2.3-", false)]
    [TestCase("1.2.3-01", false)]
    [TestCase("1.2.3+", false)]
    [TestCase("v1.2.3", false)]
    [TestCase("1.2.9999999999", false)]
    public void Versions(string text, bool isVersion) => Assert.That(ValueSyntax.IsVersion(text), Is.EqualTo(isVersion));

    [TestCase("delivery-sms", true)]
    [TestCase("Contoso.CustomerData", true)]
    [TestCase("contact.postal_address", true)]
    [TestCase("żółw2", true)]
    [TestCase("", false)]
    [TestCase("-a", false)]
    [TestCase("a-", false)]
    [TestCase("a--b", false)]
    [TestCase("a b", false)]
    [TestCase("a/b", false)]
    public void Ids(string text, bool isId) => Assert.That(ValueSyntax.IsId(text), Is.EqualTo(isId));

    [TestCase("0d", 0)]
    [TestCase("90d", 90)]
    [TestCase("99999d", 99_999)]
    [TestCase("100000d", null)]
    [TestCase("90", null)]
    [TestCase("d", null)]
    [TestCase("-1d", null)]
    [TestCase("1 d", null)]
    [TestCase("3m", null)]
    public void Days(string text, int? days) => Assert.That(ValueSyntax.TryDays(text, out var read) ? read : (int?)null, Is.EqualTo(days));

    [TestCase("0%", "0")]
    [TestCase("8.2%", "8.2")]
    [TestCase("100%", "100")]
    [TestCase("100.1%", null)]
    [TestCase("8,2%", null)]
    [TestCase("-1%", null)]
    [TestCase("20", null)]
    [TestCase("%", null)]
    public void Percents(string text, string? percent) =>
        Assert.That(ValueSyntax.TryPercent(text, out var read) ? read.ToString(System.Globalization.CultureInfo.InvariantCulture) : null, Is.EqualTo(percent));

    [TestCase("00:00", "00:00")]
    [TestCase("23:59", "23:59")]
    [TestCase("24:00", null)]
    [TestCase("12:60", null)]
    [TestCase("9:00", null)]
    [TestCase("12:00 ", null)]
    public void Times(string text, string? time) => Assert.That(ValueSyntax.TryTime(text, out var read) ? read.ToString() : null, Is.EqualTo(time));

    [TestCase("recipient", true)]
    [TestCase("UTC", true)]
    [TestCase("Europe/Warsaw", true)]
    [TestCase("recipent", false)]
    [TestCase("/Warsaw", false)]
    [TestCase("Europe/", false)]
    public void Zones(string text, bool isZone) => Assert.That(ValueSyntax.IsZone(text), Is.EqualTo(isZone));

    [TestCase("en", true)]
    [TestCase("el-Latn", true)]
    [TestCase("fil", true)]
    [TestCase("english", false)]
    [TestCase("EN", false)]
    [TestCase("en-", false)]
    [TestCase("e", false)]
    public void LanguageCodes(string text, bool isLanguage) => Assert.That(ValueSyntax.IsLanguage(text), Is.EqualTo(isLanguage));

    [TestCase("DE", true)]
    [TestCase("US-FL", true)]
    [TestCase("GB-ENG", true)]
    [TestCase("DEU", false)]
    [TestCase("de", false)]
    [TestCase("US-", false)]
    [TestCase("", false)]
    public void CountryCodes(string text, bool isCountry) => Assert.That(ValueSyntax.IsCountry(text), Is.EqualTo(isCountry));

    [TestCase("N:A", true)]
    [TestCase("M:A.B.C(System.String,System.Int32@)", true)]
    [TestCase("A.B", false)]
    [TestCase("T:", false)]
    [TestCase("X:A", false)]
    [TestCase("T: A", false)]
    [TestCase("M:A.B(System.String, System.String)", false)]
    public void SymbolIds(string text, bool isSymbol) => Assert.That(ValueSyntax.IsSymbolId(text), Is.EqualTo(isSymbol));

    [TestCase("pd:TelephoneNumber", true)]
    [TestCase("dpv:PseudonymisedData", true)]
    [TestCase("eu-gdpr:A6-1-b", true)]
    [TestCase("TelephoneNumber", false)]
    [TestCase("pd:", false)]
    [TestCase("pd: UID", false)]
    [TestCase("pd:1", false)]
    [TestCase("pd:Télé", false)]
    [TestCase("PD:UID", false)]
    [TestCase("foaf:name", false)]
    [TestCase("https://w3id.org/dpv/pd#UID", false)]
    public void TermsOfDpv(string text, bool isTerm) => Assert.That(StandardTerms.IsDpv(text), Is.EqualTo(isTerm));

    [TestCase("user", true)]
    [TestCase("user.contact.phone_number", true)]
    [TestCase("user.contoso-meter", true)]
    [TestCase("users.contact", false)]
    [TestCase("contact.phone", false)]
    [TestCase("system.operations", false)]
    [TestCase("user.", false)]
    [TestCase("user..contact", false)]
    [TestCase("user.contact phone", false)]
    public void KeysOfFideslang(string text, bool isKey) => Assert.That(StandardTerms.IsFides(text), Is.EqualTo(isKey));

    [TestCase("on", true)]
    [TestCase("true", true)]
    [TestCase("off", false)]
    [TestCase("false", false)]
    [TestCase("yes", null)]
    [TestCase("ON", null)]
    public void Switches(string text, bool? isOn) => Assert.That(ValueSyntax.TrySwitch(text, out var read) ? read : (bool?)null, Is.EqualTo(isOn));
}
