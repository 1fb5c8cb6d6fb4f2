using System.Linq;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>Ids that look the same and are not.</summary>
[TestFixture]
internal sealed class SpellingTests
{
    [TestCase("uses: { a: , b: }\npurposes: { A: }")]
    [TestCase("uses: { straße: , strasse: }")]
    [TestCase("data: { exempt: { \"T:A.b\": one, \"T:A.B\": other } }")]
    public void Ids_of_two_sections_and_symbols_may_be_alike(string text) => Assert.That(PolicyReader.Read(Example.Smallest + text + "\n", "p.yaml").Problems, Is.Empty);

    [TestCase("uses:\n  delivery-sms:\n  Delivery-SMS:", 9, "'Delivery-SMS' and 'delivery-sms' of line 8 differ in 'uses' only in upper and lower case")]
    [TestCase("uses:\n  Żółw:\n  żółw:", 9, "only in upper and lower case")]
    [TestCase("uses:\n  \u00C5land:\n  \u212Bland:", 9, "only in how their letters are encoded")]
    public void Ids_of_one_section_may_not(string text, int line, string words)
    {
        var problem = PolicyReader.Read(Example.Smallest + text + "\n", "p.yaml").Problems.Single();
        Assert.That((problem.Id, problem.Span.Line, problem.Span.Column), Is.EqualTo(("POL0003", line, 3)));
        Assert.That(problem.Message, Does.Contain(words));
    }
}
