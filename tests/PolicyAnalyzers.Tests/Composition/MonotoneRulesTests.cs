using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Tests.Composition;

/// <summary>Whatever is found under the organisation's policy is found, no less strictly, under the policy with fragments. By compiling code, not by reading tables.</summary>
internal sealed class MonotoneRulesTests
{
    private const int Organisations = 60;
    private const int FragmentsEach = 25;

    [Test]
    public async Task No_fragment_takes_a_finding_away()
    {
        var sample = new ComposedSample();
        var lost = new ConcurrentBag<string>();
        var found = new ConcurrentBag<string>();
        var added = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, Organisations), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (seed, _) =>
        {
            var code = sample.Clone();
            var random = new RandomPolicies(seed);
            var organisation = random.Organisation();
            var asOf = random.AsOf();
            var alone = await code.FindAsync(organisation, [], asOf);
            alone.Levels.Keys.ToList().ForEach(found.Add);
            Assert.That(alone.Faults, Is.Empty, organisation);
            for (var i = 0; i < FragmentsEach; i++)
            {
                string[] fragments = i % 3 == 0 ? [random.Fragment(), random.Fragment()] : [random.Fragment()];
                var together = await code.FindAsync(organisation, fragments, asOf);
                if (together.Faults.Any(fault => fault.Id != "POL0004"))
                {
                    lost.Add($"seed {seed}, {i}: {together.Faults[0]}\n{string.Join("\n---\n", fragments)}");
                }
                else if (alone.LostIn(together) is { Count: > 0 } missing)
                {
                    lost.Add($"seed {seed}, {i}, as of '{asOf}': {string.Join("; ", missing)}\n{organisation}\n---\n{string.Join("\n---\n", fragments)}");
                }

                added += together.LostIn(alone).Count > 0 ? 1 : 0;
            }
        });

        Assert.That(lost.OrderBy(each => each.Length).Take(3), Is.Empty, $"{lost.Count} of {Organisations * FragmentsEach}");

        // A property that nothing could break shows nothing: there is much to lose, and fragments do add.
        Assert.That(found.Distinct().Count(), Is.GreaterThan(18));
        Assert.That(added, Is.GreaterThan(Organisations * FragmentsEach / 4));
    }
}
