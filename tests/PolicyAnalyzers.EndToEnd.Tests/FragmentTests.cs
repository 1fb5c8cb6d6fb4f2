using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>A team's fragment beside the solution is in force in every project below it.</summary>
public sealed class FragmentTests
{
    private const string Header = "schema: 1\nfragment: { id: shop, extends: Contoso.CustomerData, repository: contoso/shop }\n";

    [Test]
    public void It_tightens_what_the_policy_leaves_advisory()
    {
        var build = EndToEnd.Feed.NewRepository("fragment")
            .With(".git/HEAD", "ref: refs/heads/main\n")
            .With("shop.fragment.policy.yaml", Header + "levels:\n  POL1001: soft-mandatory\n")
            .WithProject(new ConsumerProject("App") { Source = Code.Undeclared })
            .Build();

        Assert.That(build.Ours(), Is.EqualTo(new[] { "error POL1001" }), build.ToString());
    }

    [Test]
    public void What_would_loosen_is_told_at_its_place_and_has_no_effect()
    {
        var build = EndToEnd.Feed.NewRepository("fragment-loosening")
            .With(".git/HEAD", "ref: refs/heads/main\n")
            .With("shop.fragment.policy.yaml", Header + "data:\n  exempt:\n    \"T:Contoso.Shop.Customer\": ours\n")
            .WithProject(new ConsumerProject("App") { Source = Code.Undeclared })
            .Build();

        Assert.That(build.Ours(), Is.EquivalentTo(new[] { "error POL0004", "warning POL1001" }), build.ToString());
        Assert.That((build.With("POL0004")[0].File, build.With("POL0004")[0].Line), Is.EqualTo(("shop.fragment.policy.yaml", 5)));
    }

    [Test]
    public void One_above_the_repository_is_another_repositorys()
    {
        var build = EndToEnd.Feed.NewRepository("fragment-above")
            .With("shop.fragment.policy.yaml", Header + "levels:\n  POL1001: soft-mandatory\n")
            .With("App/.git/HEAD", "ref: refs/heads/main\n")
            .WithProject(new ConsumerProject("App") { Source = Code.Undeclared })
            .Build();

        Assert.That(build.Ours(), Is.EqualTo(new[] { "warning POL1001" }), build.ToString());
    }
}
