using PolicyAnalyzers.Policy.Values;

namespace PolicyAnalyzers.Policy.Tests;

[TestFixture]
internal sealed class SemanticVersionTests
{
    // The order that SemVer 2.0 itself gives as its example, and numbers that texts would misplace.
    [TestCase("1.0.0-alpha", "1.0.0-alpha.1")]
    [TestCase("1.0.0-alpha.1", "1.0.0-alpha.beta")]
    [TestCase("1.0.0-alpha.beta", "1.0.0-beta")]
    [TestCase("1.0.0-beta", "1.0.0-beta.2")]
    [TestCase("1.0.0-beta.2", "1.0.0-beta.11")]
    [TestCase("1.0.0-beta.11", "1.0.0-rc.1")]
    [TestCase("1.0.0-rc.1", "1.0.0")]
    [TestCase("1.9.0", "1.10.0")]
    [TestCase("1.0.9", "1.1.0")]
    [TestCase("1.0.0", "2.0.0-alpha")]
    public void It_comes_before(string earlier, string later)
    {
        Assert.That(SemanticVersion.Compare(earlier, later), Is.Negative);
        Assert.That(SemanticVersion.Compare(later, earlier), Is.Positive);
    }

    [TestCase("1.0.0", "1.0.0")]
    [TestCase("1.0.0+abc", "1.0.0+def")]
    [TestCase("1.0.0-rc.1+abc", "1.0.0-rc.1")]
    public void Neither_comes_first(string one, string other) => Assert.That(SemanticVersion.Compare(one, other), Is.Zero);
}
