using System.Globalization;
using System.Linq;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>Where values stand.</summary>
[TestFixture]
internal sealed class PolicyPlacesTests
{
    [TestCase("surveys post-delivery fieldwork to", "2027-06-30")]
    [TestCase("board members", "members")]
    [TestCase("surveys post-delivery channels", "channels")]
    [TestCase("surveys post-delivery fieldwork until", "fieldwork")]
    [TestCase("survey-policy legacy T:Contoso.Crm.OldSurveyJob retire-by", "2027-03-31")]
    public void A_value_is_found_by_its_keys_and_what_is_missing_where_it_belongs(string keys, string expected)
    {
        var span = PolicyReader.Read(Example.Text, "p.yaml").Document!.Places.Of(keys.Split(' '));
        Assert.That(Example.Text.Substring(span.Start, span.Length), Is.EqualTo(expected));
    }

    [Test]
    public void What_has_no_place_at_all_is_at_the_beginning() => Assert.That(new Model.PolicyDocument().Places.Of("policy"), Is.EqualTo(SourceSpan.FileStart));

    [TestCase("2026-02-27", 2, "2026-03-01")]
    [TestCase("2026-03-01", -1, "2026-02-28")]
    [TestCase("9999-12-31", 5, "9999-12-31")]
    [TestCase("0001-01-01", -5, "0001-01-01")]
    public void Days_are_counted_by_the_calendar(string from, int days, string expected)
    {
        Assert.That(PolicyDate.TryParse(from, out var day), Is.True);
        var moved = day.AddDays(days);
        Assert.That(moved.ToString(), Is.EqualTo(expected));
        Assert.That(from == expected || day.DaysUntil(moved) == days, Is.True);
    }

    [Test]
    public void Faults_beyond_those_that_are_listed_are_counted()
    {
        var text = Example.Smallest + string.Concat(Enumerable.Range(0, 45).Select(i => "unknown" + i.ToString(CultureInfo.InvariantCulture) + ": 1\n"));
        Assert.That(PolicyReader.Read(text, "p.yaml").FaultCount, Is.EqualTo(45));
        Assert.That(PolicyReader.Read(Example.Text, "p.yaml").FaultCount, Is.Zero);
    }
}
