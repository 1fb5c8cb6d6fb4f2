using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Tests;

[TestFixture]
internal sealed class BuiltInTests
{
    [Test]
    public void The_built_in_policy_reads_without_a_fault_and_breaks_nobody()
    {
        var policy = PolicyReader.BuiltIn;
        Assert.Multiple(() =>
        {
            Assert.That(policy.IsBuiltIn, Is.True);
            Assert.That(policy.Identity.Contact, Is.EqualTo("your governance team"));
            Assert.That(policy.Purposes, Is.Empty);
            Assert.That(policy.Uses, Is.Empty);
            Assert.That(policy.Data.GroupByType, Is.True);
            Assert.That(policy.Data.Categories.Select(category => category.Id), Is.EqualTo(Vocabulary.Categories.Ids));
            Assert.That(Vocabulary.RuleTable.Ids.Select(id => policy.Levels.LevelOf(id, policy.Identity.Effective)), Is.All.EqualTo(EnforcementLevel.Advisory));
        });
    }

    [Test]
    public void It_is_read_once()
    {
        var first = PolicyReader.BuiltIn;
        Assert.That(PolicyReader.BuiltIn, Is.SameAs(first));
    }
}
