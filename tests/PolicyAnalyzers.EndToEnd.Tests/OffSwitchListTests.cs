using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.OffSwitches;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>The list of ways to switch the check off.</summary>
public sealed class OffSwitchListTests
{
    [Test]
    public void Every_way_has_a_name_of_its_own_and_there_are_more_than_forty()
    {
        var names = AllOffSwitches.ByPlace.SelectMany(ways => ways).Select(way => way.Name).ToList();

        Assert.That(names, Is.Unique);
        Assert.That(names, Has.Count.GreaterThan(40));
    }
}
