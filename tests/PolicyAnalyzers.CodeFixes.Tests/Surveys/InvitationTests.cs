using System.Threading.Tasks;

namespace PolicyAnalyzers.CodeFixes.Tests.Surveys;

/// <summary>Shapes in which a client takes an invitation, and calls that invite nobody.</summary>
internal sealed class InvitationTests
{
    private const string Record = "public record Invitation(string SurveyId, Guid CustomerId, string Email);";

    [TestCase("public class Invitation { public string SurveyId { get; set; } = string.Empty; public string Email { get; set; } = string.Empty; public string Wave { get; set; } = string.Empty; }", TestName = "A property that nothing fills")]
    [TestCase("public class Invitation { public Invitation() { } public Invitation(string survey, string email) { } }", TestName = "Two ways to make an invitation")]
    [TestCase("public abstract class Invitation { public string? SurveyId { get; set; } public string? Email { get; set; } }", TestName = "An invitation that cannot be made")]
    public Task Not_sure(string invitation) => SurveyFix.OffersNothing(Code("await platform.{|POL3001:DistributeAsync|}(\"SV_1\", customer.Email);"), client: SurveyFix.ClientWith(Record, invitation));

    [TestCase("public class Invitation { public string SurveyId { get; set; } = string.Empty; public string Email { get; set; } = string.Empty; public string? Wave { get; set; } }", "new Invitation() { SurveyId = \"post-delivery\", Email = customer.Email }", TestName = "An initializer")]
    [TestCase("public class Invitation { public Invitation(string surveyId, string? wave = null, Guid customerId = default, string email = \"\") { } }", "new Invitation(\"post-delivery\", customerId: customer.Id, email: customer.Email)", TestName = "What may be left out is left out")]
    public Task Shapes(string invitation, string expression) => SurveyFix.Test(
        Code("await platform.{|POL3001:DistributeAsync|}(\"SV_1\", customer.Email);"),
        Code($"await client.InviteAsync({expression});"),
        client: SurveyFix.ClientWith(Record, invitation)).RunAsync();

    [Test]
    public Task The_cancellation_token_at_hand_is_passed_on() => SurveyFix.Test(
        Code("await platform.{|POL3001:DistributeAsync|}(\"SV_1\", customer.Email);"),
        Code("await client.InviteAsync(\"post-delivery\", customer.Email, token);"),
        client: SurveyFix.ClientWith(
            "InviteAsync(Invitation invitation)",
            "InviteAsync(string survey, string email, System.Threading.CancellationToken cancellationToken = default)")).RunAsync();

    [Test]
    public Task A_call_that_invites_nobody_becomes_the_same_call_of_the_client() => SurveyFix.Test(
        Code("var count = await platform.{|POL3001:CountResponsesAsync|}(\"post-delivery\"); Console.WriteLine(count);"),
        Code("var count = await client.CountResponsesAsync(\"post-delivery\"); Console.WriteLine(count);"))
        .Titled("Call 'Client.CountResponsesAsync' instead").RunAsync();

    [Test]
    public Task Another_signature_is_another_method() => SurveyFix.OffersNothing(
        Code("var count = await platform.{|POL3001:CountResponsesAsync|}(\"post-delivery\"); Console.WriteLine(count);"),
        client: SurveyFix.ClientWith("Task<int> CountResponsesAsync(string survey) => Task.FromResult(0)", "Task<long> CountResponsesAsync(string survey) => Task.FromResult(0L)"));

    private static string Code(string statement) => $$"""
        class Asking
        {
            public async Task AskAsync(Client client, {|POL3001:QualtricsClient|} platform, Customer customer, System.Threading.CancellationToken token)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """;
}
