using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3006.</summary>
internal sealed class SecondClientTests
{
    private const string Client = """
        namespace Test.Surveys
        {
            public interface IClient { void Invite(); }
            public interface INamed { string Name { get; } }
            public class Client : IClient, INamed { public virtual void Invite() { } public string Name => ""; }
            public static class Clients { public static IClient Make() => new Client(); }
        }
        """;

    private const string Services = """
        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection { }
            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services) where TService : class => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class => services;
                public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddKeyedSingleton<TService, TImplementation>(this IServiceCollection services, object? key) where TService : class where TImplementation : class, TService => services;
            }
        }
        """;

    [TestCase("class C { Test.Surveys.IClient? client; void M() => client!.Invite(); }", TestName = "Using the client is silent")]
    [TestCase("class C : Test.Surveys.INamed { public string Name => \"\"; }", TestName = "Another interface of the client is silent")]
    [TestCase("interface IClient { void Invite(); } class Other : IClient { public void Invite() { } }", TestName = "An interface called alike is silent")]
    [TestCase("interface IMore : Test.Surveys.IClient { }", TestName = "An interface alone is silent")]
    public Task Silent(string source) => Test(source).RunAsync();

    [TestCase("class C : {|POL3006:Test.Surveys.IClient|} { public void Invite() { } }", TestName = "A second implementation")]
    [TestCase("class C : {|POL3006:Test.Surveys.Client|} { }", TestName = "A class that derives from the client")]
    [TestCase("class A : {|POL3006:Test.Surveys.Client|} { } class B : A { }", TestName = "Of two that derive the first is told")]
    [TestCase("interface IMore : Test.Surveys.IClient { } struct C : {|POL3006:IMore|} { public void Invite() { } }", TestName = "A struct that implements it through another interface")]
    [TestCase("namespace Test.Surveys { class {|POL3006:Client|} { } }", TestName = "A type that takes the client's name")]
    [TestCase("[{|POL3006:GovernedSurveyClient|}] class C { }", TestName = "A mark beside a named client")]
    public Task Found(string source) => Test(source).RunAsync();

    [Test]
    public Task In_a_test_project_a_stand_in_is_silent() =>
        Test("class Fake : Test.Surveys.IClient { public void Invite() { } }").WithBuildProperty("IsTestProject", "true").RunAsync();

    [Test]
    public Task A_policy_that_names_no_client_has_no_second_one() =>
        Test("class C : Test.Surveys.IClient { public void Invite() { } }", TestPolicy.Without("  client: { assembly: Test.Surveys, symbol: \"T:Test.Surveys.Client\" }\n")).RunAsync();

    [TestCase("services.AddSingleton<IClient, Client>();", TestName = "Registering the client is silent")]
    [TestCase("services.AddSingleton<Client>();", TestName = "Registering the client by its class is silent")]
    [TestCase("services.AddSingleton<IClient>(_ => new Client());", TestName = "A factory that makes the client is silent")]
    [TestCase("services.AddSingleton<IClient>(_ => Clients.Make());", TestName = "A factory that asks the client's assembly is silent")]
    [TestCase("services.AddSingleton<IClient, Client>(); services.AddSingleton<Client>();", TestName = "Interface and class are two services")]
    [TestCase("{|POL3006:services.AddSingleton<IClient>(_ => Other())|};", TestName = "A factory of one's own")]
    [TestCase("{|POL3006:services.AddSingleton<IClient>(_ => { return Other(); })|};", TestName = "A factory with a block")]
    [TestCase("services.AddSingleton<IClient, Client>(); {|POL3006:services.AddKeyedSingleton<IClient, Client>(\"b\")|};", TestName = "A second registration")]
    public Task Registered(string statement) => Test($$"""
        using Test.Surveys;
        using Microsoft.Extensions.DependencyInjection;
        class C { void M(IServiceCollection services) { {{statement}} } static IClient Other() => null!; }
        """).WithSource("Services.cs", Services).RunAsync();

    [Test]
    public Task The_message_says_beside_what_and_whom_to_ask() => Test("class C : {|#0:Test.Surveys.IClient|} { public void Invite() { } }", TestPolicy.WithLevel("POL3006", "hard-mandatory"))
        .Expecting(
            "POL3006",
            0,
            "'C' is a second governed client beside 'IClient', and a limit that two clients count is no limit; "
                + "use the governed client Test.Surveys.Client as it is (Test.Policy 1.2.3; ask cx@test.example)",
            DiagnosticSeverity.Error)
        .RunAsync();

    private static PolicyTest Test(string source, string policy = TestPolicy.Text) => new PolicyTest(source, policy).WithReferencedProject("Test.Surveys", Client);
}
