using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Tests.Composition;

/// <summary>Neither the order nor the grouping of fragments matters, and composing again changes nothing.</summary>
internal sealed class CompositionLawsTests
{
    private const int Policies = 1000;

    // In every order and grouping the build is red then, and which of the two came first must not decide.
    private const string Conflict = "neither is in force";

    private static readonly CompositionSettings Settings = new("test/shop", new PolicyDate(2027, 1, 1));

    [Test]
    public void The_order_of_fragments_does_not_matter() => ForAll((organisation, a, b) =>
    {
        var (one, other) = (Compose(organisation, a, b), Compose(organisation, b, a));
        AssertSame(one.Policy, other.Policy);
        Assert.That(one.Problems, Is.EqualTo(other.Problems));
        Assert.That(one.Policy.Hash, Is.EqualTo(other.Policy.Hash));
    });

    [Test]
    public void Grouping_does_not_matter()
    {
        var conflicts = 0;
        ForAll((organisation, a, b) =>
        {
            var (together, grouped) = (Compose(organisation, a, b), Compose(Compose(organisation, a).Policy, b));
            if (together.Problems.Any(problem => problem.Message.Contains(Conflict, System.StringComparison.Ordinal)))
            {
                conflicts++;
                Assert.That(grouped.Problems, Is.Not.Empty);
                return;
            }

            AssertSame(together.Policy, grouped.Policy);
        });
        Assert.That(conflicts, Is.InRange(1, Policies / 4));
    }

    [Test]
    public void Composing_again_changes_nothing() => ForAll((organisation, a, _) =>
    {
        var once = Compose(organisation, a).Policy;
        AssertSame(once, Compose(once, a).Policy);
        AssertSame(once, Compose(organisation, a, a with { Path = "/copy.fragment.policy.yaml" }).Policy);
    });

    [Test]
    public void A_composition_is_looser_only_where_something_was_registered()
    {
        var tightened = 0;
        var registered = 0;
        ForAll((organisation, a, b) =>
        {
            var changes = PolicyComparer.Compare(organisation, Compose(organisation, a, b).Policy);
            var looser = changes.Where(change => (change.Effect & ChangeEffect.Loosens) != 0).ToArray();
            tightened += changes.Length > looser.Length ? 1 : 0;
            registered += looser.Length > 0 ? 1 : 0;
            Assert.That(looser.Where(change => !(change.IsEntry && change.Pattern is "uses.*" or "origins.*")).Select(change => change.Path), Is.Empty);
        });
        Assert.That(tightened, Is.GreaterThan(Policies / 4));
        Assert.That(registered, Is.GreaterThan(Policies / 20));
    }

    private static CompositionResult Compose(PolicyDocument organisation, params PolicyFragment[] fragments) => PolicyComposer.Compose(organisation, fragments, Settings);

    private static void AssertSame(PolicyDocument one, PolicyDocument other) =>
        Assert.That(PolicyComparer.Compare(one, other).Select(change => $"{change.Path}: {change.Older} / {change.Newer}"), Is.Empty);

    private static void ForAll(System.Action<PolicyDocument, PolicyFragment, PolicyFragment> law)
    {
        for (var seed = 0; seed < Policies; seed++)
        {
            var random = new RandomPolicies(seed);
            var read = PolicyReader.Read(random.Organisation(), "/policy.yaml");
            Assert.That(read.Problems, Is.Empty);
            var fragments = new List<PolicyFragment>();
            foreach (var path in (string[])["/a.fragment.policy.yaml", "/b.fragment.policy.yaml"])
            {
                // A fragment by chance can name what this policy lacks: then there is nothing to compose.
                if (FragmentReader.Read(random.Fragment(), path, read.Document!).Fragment is { } fragment)
                {
                    fragments.Add(fragment);
                }
            }

            if (fragments.Count == 2)
            {
                law(read.Document!, fragments[0], fragments[1]);
            }
        }
    }
}
