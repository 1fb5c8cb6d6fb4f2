using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class FindingTests
{
    [TestCase("POL1001", "observe", false)]
    [TestCase("POL1001", "advisory", false)]
    [TestCase("POL1001", "soft-mandatory", true)]
    [TestCase("POL3001", "hard-mandatory", true)]
    [TestCase("POL0013", "advisory", true)]
    public void What_binds_cannot_be_suppressed(string rule, string level, bool isLocked)
        => Assert.That(Samples.Finding(rule, null, "m", ("policy.level", level)).IsLocked, Is.EqualTo(isLocked));
}
