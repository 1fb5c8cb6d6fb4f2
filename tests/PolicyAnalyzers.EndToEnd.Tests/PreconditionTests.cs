using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>What the build itself says, because no analyzer could (POL0001).</summary>
public sealed class PreconditionTests
{
    [Test]
    public void Without_a_policy_the_built_in_one_is_in_force_unless_a_policy_is_required()
    {
        var build = EndToEnd.Feed.NewRepository("required")
            .WithProject(new ConsumerProject("Free") { Items = ConsumerProject.AnalyzerPackage, Source = Code.Undeclared })
            .WithProject(new ConsumerProject("Required") { Items = ConsumerProject.AnalyzerPackage, Properties = Required, Source = Code.Undeclared })
            .WithProject(new ConsumerProject("Fragment")
            {
                Items = ConsumerProject.AnalyzerPackage + """<AdditionalFiles Include="team.fragment.policy.yaml" />""",
                Properties = Required,
            })
            .With("Fragment/team.fragment.policy.yaml", "schema: 1\n")
            .WithProject(new ConsumerProject("NoDate") { Properties = "<PolicyAsOf>tomorrow</PolicyAsOf>", Source = Code.Declared })
            .WithProject(new ConsumerProject("Provided") { Properties = Required, Source = Code.Declared })
            .Build();

        Assert.Multiple(() =>
        {
            Assert.That(build.Ours("Provided"), Is.Empty, build.ToString());
            Assert.That(build.Ours("Free"), Is.EqualTo(new[] { "warning POL1001" }));
            Assert.That(build.Ours("Required"), Is.EqualTo(new[] { "error POL0001" }));
            Assert.That(build.Ours("Fragment"), Is.EqualTo(new[] { "error POL0001" }), "a team's fragment is no policy");
            Assert.That(build.Ours("NoDate"), Is.EqualTo(new[] { "error POL0001" }));
            Assert.That(build.With("POL0001", "NoDate")[0].Message, Does.Contain("'tomorrow'").And.Contain("yyyy-MM-dd"));
            Assert.That(build.With("POL0001", "Required")[0].Message, Does.Contain("PolicyRequired").And.Contain("PolicyFile"));
            Assert.That(build.Others(), Is.Empty);
        });
    }

    [Test]
    public void A_compiler_that_would_not_load_the_analyzers_is_refused()
    {
        var build = EndToEnd.Feed.NewRepository("old-compiler")
            .WithProject(new ConsumerProject("Old") { Source = Code.Declared })
            .Build("-p:CompilerApiVersion=roslyn4.4");

        Assert.That(build.Ours(), Is.EqualTo(new[] { "error POL0001" }), build.ToString());
        Assert.That(build.With("POL0001")[0].Message, Does.Contain("7.0.200"));
    }

    private const string Required = "<PolicyRequired>true</PolicyRequired>";
}
