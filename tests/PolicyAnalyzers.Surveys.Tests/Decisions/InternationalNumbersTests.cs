using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

public class InternationalNumbersTests
{
    [TestCase("600 100 200", null, TestName = "A national number of nowhere")]
    [TestCase("0151 12345678", "PL", TestName = "A German number in Poland")]
    [TestCase("7654321", "DE", TestName = "A number within a town")]
    [TestCase("151 12345678", "DE", TestName = "Without what is dialled before an area")]
    [TestCase("+48 600", "PL", TestName = "Too short")]
    [TestCase("+15550100", null, TestName = "A local number behind a country's code")]
    [TestCase("+999 600100200", "PL", TestName = "A code of no country")]
    [TestCase("600 100 200 ext. 5", "PL", TestName = "An extension, behind which is somebody else")]
    [TestCase("call me", "PL", TestName = "No number")]
    [TestCase("", "PL", TestName = "Nothing")]
    [TestCase("600 100 200", "ZZ", TestName = "A country that is none")]
    public void What_is_not_sure_is_no_number(string number, string? country) => Assert.That(InternationalNumbers.Of(number, country), Is.Null);

    [TestCase("+48 600-100-200", null, "+48600100200")]
    [TestCase("0048 600 100 200", null, "+48600100200")]
    [TestCase("600 100 200", "PL", "+48600100200")]
    [TestCase("48600100200", "PL", "+48600100200")]
    [TestCase("0151 12345678", "DE", "+4915112345678")]
    [TestCase("+49 (0)151 12345678", null, "+4915112345678")]
    [TestCase("06 1234 5678", "IT", "+390612345678")]
    [TestCase("(202) 555-0100", "US", "+12025550100")]
    [TestCase("1-202-555-0100", "US", "+12025550100")]
    [TestCase("011 48 600 100 200", "US-FL", "+48600100200")]
    [TestCase("8 (912) 345-67-89", "RU", "+79123456789")]
    [TestCase("06 20 123 4567", "HU", "+36201234567")]
    [TestCase("０６００１００２００", "FR", "+33600100200")]
    public void Spellings_of_one_number_are_one(string number, string? country, string international) =>
        Assert.That(InternationalNumbers.Of(number, country), Is.EqualTo(international));

    [Test]
    public void What_was_noted_without_the_country_may_be_the_number() =>
        Assert.That(InternationalNumbers.WithoutCountry("+4915112345678"), Is.EqualTo(new[] { "4915112345678", "15112345678", "015112345678" }));
}
