using System;
using System.Threading.Tasks;

namespace PolicyAnalyzers.CodeFixes.Tests.Surveys;

/// <summary>Where the client comes from: what is at hand, or the constructor.</summary>
internal sealed class ClientInjectionTests
{
    private const string Call = "await new {|POL3001:QualtricsClient|}().DistributeAsync(\"SV_1\", customer.Email);";

    [TestCase("struct Asking { public async Task AskAsync(Customer customer) { await Task.Yield(); CALL } }", TestName = "A structure takes no client")]
    [TestCase("record Asking { public async Task AskAsync(Customer customer) { await Task.Yield(); CALL } }", TestName = "A record takes no client")]
    [TestCase("partial class Asking { public async Task AskAsync(Customer customer) { await Task.Yield(); CALL } }", TestName = "A class in parts takes no client")]
    [TestCase("static class Asking { public static async Task AskAsync(Customer customer) { await Task.Yield(); CALL } }", TestName = "A static class takes no client")]
    [TestCase("class Asking { Client? client; public static async Task AskAsync(Customer customer) { await Task.Yield(); CALL } }", TestName = "A static method reaches no field")]
    [TestCase("class Asking { public Asking() { } public Asking(int x) { } public async Task AskAsync(Customer customer) { await Task.Yield(); CALL } }", TestName = "Of two constructors either could take it")]
    [TestCase("class Asking { public async Task AskAsync(Customer customer) { await Task.Yield(); CALL } } class Shop2 { object x = new Asking(); }", TestName = "Whoever makes the class would have to pass a client")]
    [TestCase("class Asking { public async Task AskAsync(Customer customer) { await Task.Yield(); CALL } } class Other : Asking { }", TestName = "A derived class would have to pass a client")]
    [TestCase("class Asking { public async Task AskAsync(Client? client, Customer customer) { await Task.Yield(); CALL } } class Other : Asking { }", TestName = "A client that may be missing is not relied on")]
    public Task Not_sure(string source) => SurveyFix.OffersNothing(source.Replace("CALL", Call, StringComparison.Ordinal));

    [TestCase("private readonly Client surveys;\n    public Asking(Client surveys) => this.surveys = surveys;", "surveys", TestName = "A field")]
    [TestCase("public Client Surveys { get; init; } = new();", "Surveys", TestName = "A property")]
    [TestCase("protected Client Surveys() => new();\n    private static readonly Client Shared = new();", "Shared", TestName = "A static field")]
    public Task At_hand(string member, string name) => SurveyFix.Test(
        Class(member, Call),
        Class(member, $"await {name}.InviteAsync(new Invitation(\"post-delivery\", customer.Id, customer.Email));")).RunAsync();

    [Test]
    public Task An_interface_of_the_client_serves() => SurveyFix.Test(
        Class("private readonly IClient surveys;\n    public Asking(IClient surveys) => this.surveys = surveys;", Call),
        Class(
            "private readonly IClient surveys;\n    public Asking(IClient surveys) => this.surveys = surveys;",
            "await surveys.InviteAsync(new Invitation(\"post-delivery\", customer.Id, customer.Email));"),
        client: SurveyFix.ClientWith("public class Client", "public interface IClient { Task<bool> InviteAsync(Invitation invitation); }\n    public class Client : IClient")).RunAsync();

    [Test]
    public Task A_class_without_constructor_gets_one() => SurveyFix.Test("""
        class Asking
        {
            public async Task AskAsync(Customer customer)
            {
                await Task.Yield();
                await new {|POL3001:QualtricsClient|}().DistributeAsync("SV_1", customer.Email);
            }
        }
        """, """
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
        }
        """).Titled("Invite to 'How was your delivery?' through Client, taken by the constructor").RunAsync();

    [Test]
    public Task The_one_constructor_takes_it_and_a_field_keeps_it() => SurveyFix.Test("""
        class Asking
        {
            private readonly {|POL3001:QualtricsClient|} _platform;

            public Asking(string key, int tries = 3)
            {
                _platform = new {|POL3001:QualtricsClient|}();
            }

            public async Task AskAsync(Customer customer)
            {
                await Task.Yield();
                await _platform.{|POL3001:DistributeAsync|}("SV_1", customer.Email);
            }
        }
        """, """
        class Asking
        {
            private readonly {|POL3001:QualtricsClient|} _platform;
            private readonly Client _client;

            public Asking(string key, Client client, int tries = 3)
            {
                _platform = new {|POL3001:QualtricsClient|}();
                _client = client;
            }

            public async Task AskAsync(Customer customer)
            {
                await Task.Yield();
                await _client.InviteAsync(new Invitation("post-delivery", customer.Id, customer.Email));
            }
        }
        """).RunAsync();

    [Test]
    public Task Fields_are_named_as_those_that_are_there() => SurveyFix.Test("""
        class Asking
        {
            private readonly {|POL3001:QualtricsClient|} platform;

            public Asking({|POL3001:QualtricsClient|} platform)
            {
                {|POL3001:this.platform = platform|};
            }

            public async Task AskAsync(Customer customer)
            {
                await Task.Yield();
                await platform.{|POL3001:DistributeAsync|}("SV_1", customer.Email);
            }
        }
        """, """
        class Asking
        {
            private readonly {|POL3001:QualtricsClient|} platform;
            private readonly Client client;

            public Asking({|POL3001:QualtricsClient|} platform, Client client)
            {
                {|POL3001:this.platform = platform|};
                this.client = client;
            }

            public async Task AskAsync(Customer customer)
            {
                await Task.Yield();
                await client.InviteAsync(new Invitation("post-delivery", customer.Id, customer.Email));
            }
        }
        """).RunAsync();

    [Test]
    public Task The_namespace_of_the_client_is_opened() => SurveyFix.Test("""
        namespace Elsewhere
        {
            class Asking
            {
                public async Task AskAsync(Customer customer)
                {
                    await Task.Yield();
                    await new {|POL3001:QualtricsClient|}().DistributeAsync("SV_1", customer.Email);
                }
            }
        }
        """, """
        namespace Elsewhere
        {
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
            }
        }
        """, opensSurveys: false).RunAsync();

    private static string Class(string member, string statement) => $$"""
        class Asking
        {
            {{member}}

            public async Task AskAsync(Customer customer)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """;
}
