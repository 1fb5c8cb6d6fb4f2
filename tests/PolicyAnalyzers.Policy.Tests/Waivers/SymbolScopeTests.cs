using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Policy.Tests.Waivers;

/// <summary>Which symbols a waiver's symbol stands for.</summary>
[TestFixture]
internal sealed class SymbolScopeTests
{
    [TestCase("P:A.B.Phone", "P:A.B.Phones")]
    [TestCase("P:A.B.Phone", "F:A.B.Phone")]
    [TestCase("P:A.B.Phone", "P:A.B.Phone.X")]
    [TestCase("T:A.B", "T:A.Bc")]
    [TestCase("T:A.B", "P:A.Bc.Phone")]
    [TestCase("T:A.B", "T:A.B`1")]
    [TestCase("T:A.B", "P:A.B`1.Phone")]
    [TestCase("T:A.B", "M:C.D(A.B.E)")]
    [TestCase("N:A.B", "T:A.Bc.D")]
    [TestCase("N:A.B", "N:A")]
    [TestCase("M:A.B.F", "M:A.B.F(System.Int32)")]
    [TestCase("M:A.B.F(System.Int32)", "M:A.B.F")]
    public void It_does_not_cover(string named, string subject) => Assert.That(SymbolScope.Covers(named, subject), Is.False);

    [TestCase("P:A.B.Phone", "P:A.B.Phone")]
    [TestCase("M:A.B.F(System.Int32)", "M:A.B.F(System.Int32)")]
    [TestCase("M:A.B.F(System.Int32)", "M:A.B.F(System.Int32)/phone")]
    [TestCase("T:A.B", "T:A.B")]
    [TestCase("T:A.B", "P:A.B.Phone")]
    [TestCase("T:A.B", "M:A.B.#ctor(System.String)")]
    [TestCase("T:A.B", "M:A.B.#ctor(System.String)/phone")]
    [TestCase("T:A.B", "M:A.B.I#F")]
    [TestCase("T:A.B", "P:A.B.Inner.Phone")]
    [TestCase("T:A.B`1", "P:A.B`1.Phone")]
    [TestCase("N:A.B", "T:A.B.C")]
    [TestCase("N:A.B", "P:A.B.C.D.Phone")]
    public void It_covers(string named, string subject) => Assert.That(SymbolScope.Covers(named, subject), Is.True);
}
