using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3004.</summary>
internal sealed class UnstatedSurveyTests
{
    private const string Rules = """

        surveys:
          known: { title: Known, status: open, owner: owner }
        delegations:
          team: { repositories: ["test/*"], may-add: [surveys], purposes: [satisfaction], channels: [email] }
        """;

    private const string Client = "namespace Test.Surveys { public class Client { public void Invite(string survey) { } } }";

    private static string Policy => TestPolicy.With("survey-policy:\n", "survey-policy:\n  require: [owner, population]\n") + Rules;

    [Test]
    public Task The_organisations_own_card_is_for_its_authors() => Test("class C { void M(Test.Surveys.Client client) => client.Invite(\"known\"); }").RunAsync();

    [Test]
    public Task Where_the_policy_requires_nothing_it_is_silent() =>
        new PolicyTest("class C { void M(Test.Surveys.Client client) => client.Invite(\"unknown\"); }").WithReferencedProject("Test.Surveys", Client).RunAsync();

    [Test]
    public Task A_survey_that_nobody_registered_is_told_in_the_code() => Test("class C { void M(Test.Surveys.Client client) => client.Invite({|#0:\"unknown\"|}); }")
        .Expecting("POL3004", 0, "The survey 'unknown' is registered nowhere, and the policy requires owner and population; complete its card (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task A_fragments_card_that_states_all_is_silent() => Fragment("own: { title: Own, owner: owner, population: everybody, purpose: satisfaction, channels: [email] }").RunAsync();

    [Test]
    public Task A_fragments_card_that_lacks_something_is_told_there() => Fragment("{|#0:own|}: { title: Own, owner: owner, purpose: satisfaction, channels: [email] }")
        .Expecting("POL3004", 0, "The survey 'own' does not state population, and the policy requires owner and population; complete its card (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    private static PolicyTest Fragment(string card) => Test("class C { }")
        .WithBuildProperty("PolicyRepository", "test/shop")
        .WithFile("/shop.fragment.policy.yaml", "schema: 1\nfragment: { id: shop, extends: Test.Policy, repository: test/shop, effective: 2026-11-01 }\nsurveys:\n  " + card + "\n");

    private static PolicyTest Test(string source) => new PolicyTest(source, Policy).WithReferencedProject("Test.Surveys", Client);
}
