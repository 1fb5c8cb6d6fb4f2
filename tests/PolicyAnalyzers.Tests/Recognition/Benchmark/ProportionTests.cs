namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>Intervals as textbooks have them.</summary>
public sealed class ProportionTests
{
    [TestCase(0, 10, 0.0, 0.0, 0.2775)]
    [TestCase(5, 10, 0.5, 0.2366, 0.7634)]
    [TestCase(10, 10, 1.0, 0.7225, 1.0)]
    [TestCase(81, 263, 0.3080, 0.2553, 0.3662)]
    public void The_interval_is_that_of_Wilson(int part, int whole, double share, double low, double high)
    {
        var proportion = Proportion.Of(part, whole);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(proportion.Share, Is.EqualTo(share).Within(0.0001));
            Assert.That(proportion.Low, Is.EqualTo(low).Within(0.0001));
            Assert.That(proportion.High, Is.EqualTo(high).Within(0.0001));
        }
    }

    [Test]
    public void Nothing_counted_is_no_share() => Assert.That(Proportion.Of(0, 0).ToString(), Is.EqualTo("none"));

    [Test]
    public void F1_is_the_harmonic_mean_and_lies_in_its_interval()
    {
        var tally = new Tally(hits: 8, falseAlarms: 2, misses: 4);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tally.F1.Share, Is.EqualTo(2 * 0.8 * (8 / 12.0) / (0.8 + (8 / 12.0))).Within(1e-12));
            Assert.That(tally.F1.Share, Is.InRange(tally.F1.Low, tally.F1.High));
        }
    }
}
