using System.Threading.Tasks;

namespace PolicyAnalyzers.CodeFixes.Tests.Surveys;

/// <summary>Many calls at once, in document, project and solution.</summary>
internal sealed class GovernedClientFixAllTests
{
    private const string Before = """
        class Asking
        {
            public async Task AskAsync(Customer customer)
            {
                await Task.Yield();
                await new {|POL3001:QualtricsClient|}().DistributeAsync("SV_1", customer.Email);
            }

            public async Task AskTwiceAsync(Customer customer)
            {
                await Task.Yield();
                await new {|POL3001:QualtricsClient|}().DistributeAsync("SV_2", customer.Email);
            }

            public object Keep() => new {|POL3001:QualtricsClient|}();
        }
        """;

    private const string After = """
        class Asking
        {
            private readonly Client _client;

            public Asking(Client client)
            {
                _client = client;
            }

            public async Task AskAsync(Customer customer)
            {
                await Task.Yield();
                await _client.InviteAsync(new Invitation("post-delivery", customer.Id, customer.Email));
            }

            public async Task AskTwiceAsync(Customer customer)
            {
                await Task.Yield();
                await _client.InviteAsync(new Invitation("post-delivery", customer.Id, customer.Email));
            }

            public object Keep() => new {|POL3001:QualtricsClient|}();
        }
        """;

    /// <summary>The verifier applies fix-all in every scope after it has fixed one by one.</summary>
    [Test]
    public Task With_one_survey_every_call_goes_to_it() => SurveyFix.Test(Before, After).RunAsync();

    [Test]
    public Task A_survey_that_a_person_chose_goes_everywhere() => SurveyFix.Test(Before, After, SurveyFix.TwoSurveys).Choosing(0).RunAsync();

    [TestCase(null, TestName = "Without a choice nothing is written where two surveys are open")]
    [TestCase("invite-to:post-delivery;invite-to:after-call;", TestName = "A menu is no choice")]
    public void No_choice(string? key) => Assert.That(EquivalenceKeys.SurveyOf(key), Is.Null);
}
