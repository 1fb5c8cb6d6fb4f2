using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Tests.Composition;

namespace PolicyAnalyzers.Tests.Comparison;

/// <summary>What the comparison of two policies promises holds in code that is compiled under both.</summary>
internal sealed class VersionAgreesWithFindingsTests
{
    private const int Pairs = 600;
    private const int Advisory = 1;

    [Test]
    public async Task A_version_that_promises_no_new_finding_adds_none_and_one_that_advises_adds_no_error()
    {
        var sample = new ComposedSample();
        var seen = new Dictionary<VersionBump, int>();
        var appeared = 0;
        for (var seed = 0; seed < Pairs; seed++)
        {
            var random = new RandomPolicies(seed);
            var older = random.Organisation();
            var newer = WithOneSectionOf(random.Organisation(), older, seed);
            var (was, isNow) = (PolicyReader.Read(older, "/old.yaml").Document, PolicyReader.Read(newer, "/new.yaml").Document);

            // A section by chance can lack what another one names: then there is no policy to compare.
            if (was is null || isNow is null)
            {
                continue;
            }

            var changes = PolicyComparer.Compare(was, isNow);
            var bump = VersionBumps.Of(changes, isNow);
            var effect = changes.Aggregate(ChangeEffect.None, (all, change) => all | change.Effect);
            var day = random.AsOf();
            var (before, after) = ((await sample.FindAsync(older, [], day)).Levels, (await sample.FindAsync(newer, [], day)).Levels);
            var raised = after.Where(finding => !before.TryGetValue(finding.Key, out var level) || level < finding.Value)
                .ToList();
            var lowered = before.Where(finding => !after.TryGetValue(finding.Key, out var level) || level < finding.Value)
                .ToList();
            var pair = $"seed {seed}, day '{day}', {string.Join("; ", changes.Select(change => $"{change.Path} {change.Effect}: {change.Older} -> {change.Newer}"))}";

            Assert.Multiple(() =>
            {
                Assert.That(effect.HasFlag(ChangeEffect.Tightens) ? [] : raised, Is.Empty, pair);
                Assert.That(effect.HasFlag(ChangeEffect.Loosens) ? [] : lowered, Is.Empty, pair);
                Assert.That(bump == VersionBump.Minor ? raised.Where(finding => finding.Value > Advisory) : [], Is.Empty, pair);
            });
            seen[bump] = seen.GetValueOrDefault(bump) + 1;
            appeared += raised.Count > 0 ? 1 : 0;
        }

        Assert.That(seen.GetValueOrDefault(VersionBump.Major), Is.GreaterThan(Pairs / 20));
        Assert.That(seen.GetValueOrDefault(VersionBump.Minor), Is.GreaterThan(Pairs / 20));
        Assert.That(seen.GetValueOrDefault(VersionBump.None), Is.GreaterThan(0));
        Assert.That(appeared, Is.GreaterThan(Pairs / 20), "the sample notices");
    }

    private static string WithOneSectionOf(string other, string policy, int seed)
    {
        var (sections, others) = (Sections(policy), Sections(other));
        string[] names = ["levels", "data", "survey-policy", "delegations"];
        var name = names[seed % names.Length];
        sections.Remove(name);
        if (others.TryGetValue(name, out var section))
        {
            sections[name] = section;
        }

        return string.Concat(sections.Values);
    }

    private static Dictionary<string, string> Sections(string policy)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        var name = "";
        foreach (var line in policy.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            name = line[0] == ' ' ? name : line.Split(':')[0];
            sections[name] = sections.GetValueOrDefault(name) + line + "\n";
        }

        return sections;
    }
}
