using System;
using System.Linq;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Tests.Comparison;

[TestFixture]
internal sealed class VersionVerdictTests
{
    [TestCase("2.1.0", "2.1.0", VersionBump.None, true, "2.1.0")]
    [TestCase("2.1.0", "2.1.1", VersionBump.None, true, "2.1.0")]
    [TestCase("2.1.0", "2.1.0", VersionBump.Patch, false, "2.1.1")]
    [TestCase("2.1.0", "2.1.1", VersionBump.Patch, true, "2.1.1")]
    [TestCase("2.1.0", "2.1.1", VersionBump.Minor, false, "2.2.0")]
    [TestCase("2.1.5", "2.2.0", VersionBump.Minor, true, "2.2.0")]
    [TestCase("2.1.5", "2.2.0", VersionBump.Major, false, "3.0.0")]
    [TestCase("2.1.5", "4.0.0", VersionBump.Major, true, "3.0.0")]
    [TestCase("2.1.5", "3.0.0-beta.1", VersionBump.Major, true, "3.0.0")]
    [TestCase("3.0.0-beta.1", "3.0.0-beta.2", VersionBump.Major, true, "3.0.0")]
    [TestCase("3.0.0-beta.1", "3.0.0-beta.1", VersionBump.Patch, false, "3.0.0")]
    [TestCase("0.3.1", "0.4.0", VersionBump.Major, true, "0.4.0")]
    [TestCase("0.3.1", "0.3.2", VersionBump.Major, false, "0.4.0")]
    [TestCase("2.1.0", "2.0.9", VersionBump.None, false, "2.1.0")]
    [TestCase("2.1.0+one", "2.1.0+two", VersionBump.Patch, false, "2.1.1")]
    [TestCase("99999999999999999999999999999999.0.0", "100000000000000000000000000000000.0.0", VersionBump.Major, true, "100000000000000000000000000000000.0.0")]
    public void A_version_says_enough_or_not(string older, string newer, VersionBump bump, bool isEnough, string required)
    {
        var verdict = VersionVerdict.Of(Policy(older), Policy(newer), bump);

        Assert.That((verdict.IsEnough, verdict.Required.ToString()), Is.EqualTo((isEnough, required)));
    }

    [Test]
    public void Versions_have_the_order_of_SemVer()
    {
        string[] inOrder = ["0.9.9", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.10.0", "2.0.0"];

        var versions = inOrder.Select(SemanticVersion.Parse).ToList();

        for (var i = 0; i < versions.Count; i++)
        {
            for (var j = 0; j < versions.Count; j++)
            {
                Assert.That(Math.Sign(versions[i].CompareTo(versions[j])), Is.EqualTo(Math.Sign(i.CompareTo(j))), $"{versions[i]} and {versions[j]}");
            }
        }
    }

    [TestCase("quorum: 3", "quorum: 4", VersionBump.Patch)]
    [TestCase("forbids: [marketing.direct]", "forbids: []", VersionBump.Minor)]
    [TestCase("POL1001: soft-mandatory", "POL1002: soft-mandatory\n  POL1001: soft-mandatory", VersionBump.Major)]
    [TestCase("default: advisory", "default: observe", VersionBump.Minor)]
    [TestCase("hard-mandatory: 2027-04-01", "hard-mandatory: 2027-03-01", VersionBump.Major, Description = "An error that is announced is an error.")]
    [TestCase("  agents: { title: Service agents", "  agents-abroad: { title: Agents abroad }\n  agents: { title: Service agents", VersionBump.Minor)]
    [TestCase("aa-passed: 2026-10-10", "aa-passed: 2026-10-11", VersionBump.Minor, Description = "POL4004 is advisory here.")]
    [TestCase("minimum-age: 16", "minimum-age: 18", VersionBump.Major, Description = "No rule reads it, and the survey client refuses.")]
    [TestCase("effective: 2026-11-01", "effective: 2027-05-01", VersionBump.Major, Description = "On that day a dated level is one step further.")]
    public void What_can_add_errors_is_major_what_advises_or_takes_away_is_minor_and_words_are_patch(string part, string replacement, VersionBump bump)
    {
        var older = PolicyReader.Read(Example.Text, "old.yaml").Document!;
        var newer = PolicyReader.Read(Example.Text.Replace(part, replacement), "new.yaml").Document!;

        Assert.That(VersionBumps.Of(PolicyComparer.Compare(older, newer), newer), Is.EqualTo(bump));
    }

    private static PolicyDocument Policy(string version) => new() { Identity = new PolicyIdentity { Version = version } };
}
