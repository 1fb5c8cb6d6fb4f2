using System.Threading.Tasks;
using PolicyAnalyzers.Testing;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Surveys;

/// <summary>POL3001 and POL3011: what is offered, and what a class looks like afterwards.</summary>
internal sealed class UngovernedPlatformCodeFixTests
{
    [Test]
    public Task Code_that_uses_the_client_is_offered_nothing() => SurveyFix.OffersNothing("""
        class Asking
        {
            public Task AskAsync(Client client, Customer customer) => client.InviteAsync(new Invitation("post-delivery", customer.Id, customer.Email));
        }
        """);

    [TestCase("{|POL3001:QualtricsClient|}? platform", TestName = "A parameter is offered nothing")]
    [TestCase("object other) { object x = new {|POL3001:QualtricsClient|}(); return; } void N(int y", TestName = "A construction is offered nothing")]
    public Task Nothing_is_sent(string code) => SurveyFix.OffersNothing("class Asking { void M(" + code + ") { } }");

    [TestCase("platform.{|POL3001:SendReminder|}(customer.Email);", TestName = "A reminder is no invitation")]
    [TestCase("platform.{|POL3001:Unsubscribe|}(customer.Email);", TestName = "An opt-out is no invitation")]
    [TestCase("platform.{|POL3001:Invite|}(\"everybody\");", TestName = "Nobody knows who is asked")]
    [TestCase("var x = platform.{|POL3001:Ask|}(customer.Email);", TestName = "The platform's answer is used")]
    [TestCase("if (platform.{|POL3001:Ask|}(customer.Email)) { }", TestName = "The platform's answer decides")]
    [TestCase("await platform.{|POL3001:CountContactsAsync|}(\"x\");", TestName = "The client has no such method")]
    [TestCase("await Task.Run(() => platform.{|POL3001:Invite|}(customer.Email));", TestName = "The client's task would be forgotten")]
    [TestCase("platform.{|POL3001:Invite|}(customer.Email + other.Email);", TestName = "Two persons' data do not tell who is asked")]
    public Task Not_sure(string statement) => SurveyFix.OffersNothing($$"""
        class Asking
        {
            public async Task M(Client client, {|POL3001:QualtricsClient|} platform, Customer customer, Customer other)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """);

    [Test]
    public Task Inside_the_client_where_a_retired_platform_is_found_nothing_is_offered() => SurveyFix.OffersNothing(
        """
        class Asking
        {
            public async Task M(Asking client, {|POL3001:QualtricsClient|} platform, Customer customer)
            {
                await platform.{|POL3001:DistributeAsync|}("SV_1", customer.Email);
            }

            public Task<bool> InviteAsync(Invitation invitation) => Task.FromResult(true);
        }
        """,
        SurveyFix.Policy
            .Vary("client: { assembly: Test.Surveys, symbol: \"T:Test.Surveys.Client\" }", "client: \"T:Asking\"")
            .Vary("qualtrics: { status: approved }", "qualtrics: { status: retired }"));

    [Test]
    public Task A_method_that_cannot_wait_is_offered_nothing() => SurveyFix.OffersNothing("""
        class Asking
        {
            public void Ask(Client client, {|POL3001:QualtricsClient|} platform, Customer customer)
            {
                platform.{|POL3001:Invite|}(customer.Email);
            }
        }
        """);

    [Test]
    public Task Without_an_open_survey_nothing_is_offered() => SurveyFix.OffersNothing(Before, SurveyFix.Policy.Replace("status: open", "status: closed", System.StringComparison.Ordinal));

    [Test]
    public Task A_survey_that_may_not_use_the_datum_is_not_offered() =>
        SurveyFix.OffersNothing(Before, SurveyFix.Policy.Replace("open, use: survey, data: [contact.email]", "open, use: survey, data: [contact.phone]", System.StringComparison.Ordinal));

    [TestCase("client: { assembly: Test.Surveys, symbol: \"T:Test.Surveys.Client\" }", "client: \"T:Test.Surveys.Gone\"", TestName = "A client that does not resolve is not written")]
    [TestCase("client: { assembly: Test.Surveys, symbol: \"T:Test.Surveys.Client\" }", "kill-switch: off", TestName = "A policy that names no client offers nothing")]
    public Task No_client(string part, string replacement) =>
        SurveyFix.OffersNothing(Before, SurveyFix.Policy.Replace(part, replacement, System.StringComparison.Ordinal));

    [TestCase("Guid CustomerId, ", "Guid CustomerId, string Campaign, ", TestName = "The client asks for what the call does not say")]
    [TestCase("InviteAsync(", "SubscribeAsync(", TestName = "The client does not invite")]
    [TestCase("public Task OptOutAsync(", "public Task AskAsync(", TestName = "Two methods of the client could be meant")]
    [TestCase("public Task<bool> InviteAsync(", "internal Task<bool> InviteAsync(", TestName = "The client's method cannot be reached")]
    [TestCase("public record Invitation(string SurveyId, Guid CustomerId, string Email)", "public record Invitation(string SurveyId, Guid CustomerId, string PhoneNumber)", TestName = "The client asks for another datum")]
    public Task The_client_cannot_be_called_with_what_is_there(string part, string replacement) =>
        SurveyFix.OffersNothing(Before, client: SurveyFix.ClientWith(part, replacement));

    [Test]
    public Task The_invitation_goes_through_the_client() =>
        SurveyFix.Test(Before, After).Titled("Invite to 'How was your delivery?' through Client").RunAsync();

    [TestCase(0, "post-delivery", "How was your delivery?")]
    [TestCase(1, "after-call", "Did we help?")]
    public Task Of_several_surveys_a_person_chooses(int index, string survey, string title) =>
        SurveyFix.Test(Before, After.Replace("post-delivery", survey, System.StringComparison.Ordinal), SurveyFix.TwoSurveys)
            .Choosing(index)
            .Titled($"Invite to '{title}' through Client")
            .RunAsync();

    [Test]
    public Task The_constant_of_the_policy_package_is_written() => SurveyFix
        .Test(Before, After.Replace("\"post-delivery\"", "CustomerPolicy.Surveys.PostDelivery", System.StringComparison.Ordinal))
        .WithReferencedProject("Test.Policy", """
            public static class CustomerPolicy { public static class Surveys { public const string PostDelivery = "post-delivery"; } }
            """)
        .RunAsync();

    [Test]
    public Task A_legacy_use_is_moved() => SurveyFix.Test(
        "namespace Legacy\n{\n" + Before.Replace("POL3001", "POL3011", System.StringComparison.Ordinal).Replace("Asking", "Job", System.StringComparison.Ordinal) + "\n}",
        "namespace Legacy\n{\n" + After.Replace("POL3001", "POL3011", System.StringComparison.Ordinal).Replace("Asking", "Job", System.StringComparison.Ordinal) + "\n}").RunAsync();

    [TestCase("platform.{|POL3001:Invite|}(customer.Email);", TestName = "A call without result")]
    [TestCase("platform.{|POL3001:Ask|}(customer.Email);", TestName = "A call whose result nobody looks at")]
    [TestCase("await platform.{|POL3001:DistributeAsync|}(\"SV_1\", customer.Email);", TestName = "A call that is awaited")]
    [TestCase("platform.{|POL3001:Send|}(new Contact { To = customer.Email });", TestName = "A recipient within an object of the platform")]
    [TestCase("new {|POL3001:QualtricsClient|}().Invite(customer.Email);", TestName = "A client of the platform made on the spot")]
    public Task Ways_to_send(string statement) => SurveyFix.Test(
        Before.Replace("await platform.{|POL3001:DistributeAsync|}(\"SV_1\", customer.Email);", statement, System.StringComparison.Ordinal),
        After).RunAsync();

    [Test]
    public Task ConfigureAwait_stays() => SurveyFix.Test(
        Before.Replace("customer.Email);", "customer.Email).ConfigureAwait(false);", System.StringComparison.Ordinal),
        After.Replace("customer.Email));", "customer.Email)).ConfigureAwait(false);", System.StringComparison.Ordinal)).RunAsync();

    [Test]
    public Task A_task_that_is_handed_on_is_not_awaited() => SurveyFix.Test("""
        class Asking
        {
            public Task AskAsync(Client client, {|POL3001:QualtricsClient|} platform, Customer customer) => platform.{|POL3001:DistributeAsync|}("SV_1", customer.Email);
        }
        """, """
        class Asking
        {
            public Task AskAsync(Client client, {|POL3001:QualtricsClient|} platform, Customer customer) => client.InviteAsync(new Invitation("post-delivery", customer.Id, customer.Email));
        }
        """).RunAsync();

    [Test]
    public Task A_lambda_sends_through_the_client()
    {
        var test = SurveyFix.Test("""
            class Asking
            {
                public void Ask(Client client, {|POL3001:QualtricsClient|} platform, List<Customer> customers)
                {
                    customers.ConvertAll(customer => platform.{|POL3001:DistributeAsync|}("SV_1", customer.Email)).Clear();
                }
            }
            """, """
            class Asking
            {
                public void Ask(Client client, {|POL3001:QualtricsClient|} platform, List<Customer> customers)
                {
                    customers.ConvertAll(customer => client.InviteAsync(new Invitation("post-delivery", customer.Id, customer.Email))).Clear();
                }
            }
            """);

        // Around a lambda the simplifier builds a list of one statement that is not "equivalent" to the same text parsed.
        test.CodeActionValidationMode = CodeActionValidationMode.None;
        return test.RunAsync();
    }

    [Test]
    public Task A_client_that_does_not_wait_serves_a_method_that_cannot() => SurveyFix.Test("""
        class Asking
        {
            public void Ask(Client client, {|POL3001:QualtricsClient|} platform, Customer customer)
            {
                platform.{|POL3001:Invite|}(customer.Email); // once
            }
        }
        """, """
        class Asking
        {
            public void Ask(Client client, {|POL3001:QualtricsClient|} platform, Customer customer)
            {
                client.Invite("post-delivery", customer.Email); // once
            }
        }
        """, client: SurveyFix.ClientWith("public Task OptOut", "public void Invite(string survey, string email) { } public Task OptOut")).RunAsync();

    [Test]
    public Task A_client_that_takes_the_whole_person_gets_it() => SurveyFix.Test("""
        class Asking
        {
            public void Ask(Client client, {|POL3001:QualtricsClient|} platform, Subscriber subscriber)
            {
                platform.{|POL3001:Invite|}(subscriber.Email);
            }
        }
        """, """
        class Asking
        {
            public void Ask(Client client, {|POL3001:QualtricsClient|} platform, Subscriber subscriber)
            {
                client.Send(subscriber, "post-delivery");
            }
        }
        """, client: SurveyFix.ClientWith("public Task OptOut", "public void Send(Subscriber to, string surveyId, bool isTest = false) { } public Task OptOut")
            + "namespace Test.Surveys { public class Subscriber { public string Email { get; set; } = string.Empty; } }").RunAsync();

    private const string Before = """
        class Asking
        {
            public async Task AskAsync(Client client, {|POL3001:QualtricsClient|} platform, Customer customer)
            {
                await Task.Yield();
                await platform.{|POL3001:DistributeAsync|}("SV_1", customer.Email);
            }
        }
        """;

    private const string After = """
        class Asking
        {
            public async Task AskAsync(Client client, {|POL3001:QualtricsClient|} platform, Customer customer)
            {
                await Task.Yield();
                await client.InviteAsync(new Invitation("post-delivery", customer.Id, customer.Email));
            }
        }
        """;
}
