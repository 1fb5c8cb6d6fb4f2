using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class ScanSummaryTests
{
    [Test]
    public void Nothing_adds_up_to_nothing() => Assert.That(ScanSummary.Of([]), Is.EqualTo(new ScanSummary(0, 0, 0, 0)));

    [Test]
    public void Members_platforms_and_places_count_once()
    {
        var summary = ScanSummary.Of(
        [
            Datum("P:A.Email", 1, "none"), Datum("P:A.Email", 2, "proposed"), Datum("P:A.Phone", 3, "reviewed"), Datum("P:A.Name", 4, "none"),
            Use("surveymonkey", 5), Use("surveymonkey", 6), Use("typeform", 6), Use("typeform", 7),
        ]);

        Assert.That(summary, Is.EqualTo(new ScanSummary(CustomerDataMembers: 3, WithDeclaredUse: 2, SurveyPlatforms: 2, SurveyPlatformPlaces: 3)));
    }

    private static Finding Datum(string symbol, int line, string declared)
        => Samples.Finding("POL1900", Samples.Place("A.cs", line), "m", ("policy.symbol", symbol), ("policy.declared", declared));

    private static Finding Use(string platform, int line) => Samples.Finding("POL3900", Samples.Place("A.cs", line), "m", ("policy.platform", platform));
}
