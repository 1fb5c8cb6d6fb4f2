using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.CodeFixes.Surveys;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Surveys;

/// <summary>Tests of the fix for a platform's call: a platform, a governed client, a customer, and the class around the call.</summary>
internal static class SurveyFix
{
    /// <summary>A policy with one open survey.</summary>
    public const string Policy = TestPolicy.Text + """

        surveys:
          post-delivery: { title: How was your delivery?, status: open, use: survey, data: [contact.email] }
          planned-one: { title: Not yet, status: planned, use: survey, data: [contact.email] }
        """;

    /// <summary>A policy with two open surveys.</summary>
    public const string TwoSurveys = Policy + """

          after-call: { title: Did we help?, status: open, use: survey, data: [contact.email] }
        """;

    /// <summary>A client that takes an invitation.</summary>
    public const string Client = """
        #pragma warning disable POL1001 // It stands in another project, under a policy of its own.
        using System;
        using System.Threading.Tasks;

        namespace Test.Surveys
        {
            public record Invitation(string SurveyId, Guid CustomerId, string Email);

            public class Client
            {
                public Task<bool> InviteAsync(Invitation invitation) => Task.FromResult(true);
                public Task OptOutAsync(Invitation invitation) => Task.CompletedTask;
                public Task<int> CountResponsesAsync(string survey) => Task.FromResult(0);
            }
        }
        """;

    private const string Platform = """
        using System.Threading.Tasks;

        namespace Qualtrics.Api
        {
            public class QualtricsClient
            {
                public void Invite(string address) { }
                public void SendReminder(string address) { }
                public void Unsubscribe(string address) { }
                public bool Ask(string address) => true;
                public void Send(Contact contact) { }
                public Task DistributeAsync(string survey, string address) => Task.CompletedTask;
                public Task<int> CountResponsesAsync(string survey) => Task.FromResult(0);
                public Task<int> CountContactsAsync(string survey) => Task.FromResult(0);
            }

            public class Contact { public string? To { get; set; } }
        }
        """;

    private const string Customer = """
        using System;

        namespace Shop
        {
            public class Customer
            {
                [PolicyAnalyzers.Annotations.Origin("signup-form"), PolicyAnalyzers.Annotations.Purpose("satisfaction"), PolicyAnalyzers.Annotations.Consent("questions")] public Guid Id { get; set; }
                [PolicyAnalyzers.Annotations.CustomerData("survey")] public string Email { get; set; } = "";
            }
        }
        """;

    /// <summary>Runs a test in which a class changes in one way.</summary>
    public static FixTest<UngovernedPlatformCodeFix> Test(string source, string fixedSource, string policy = Policy, string client = Client, bool opensSurveys = true) =>
        Test<UngovernedPlatformCodeFix>(source, fixedSource, policy, client, opensSurveys);

    /// <summary>Runs a test of another fix in which a class changes in one way.</summary>
    public static FixTest<TFix> Test<TFix>(string source, string fixedSource, string policy = Policy, string client = Client, bool opensSurveys = true)
        where TFix : CodeFixProvider, new()
    {
        var test = new FixTest<TFix>(Around(source, opensSurveys), Around(fixedSource, opensSurveys: true), policy);
        test.TestState.Sources.Add(("Customer.cs", Customer));
        if (source != fixedSource)
        {
            test.FixedState.Sources.Add(("Customer.cs", Customer));
        }

        return test.WithReferencedProject("Qualtrics.Api", Platform).WithReferencedProject("Test.Surveys", client);
    }

    /// <summary>Runs a test in which nothing may be offered.</summary>
    public static Task OffersNothing(string source, string policy = Policy, string client = Client) => Test(source, source, policy, client).RunAsync();

    /// <summary>The client with a part of it replaced.</summary>
    public static string ClientWith(string part, string replacement) => Client.Vary(part, replacement);

    private static string Around(string members, bool opensSurveys) => """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Qualtrics.Api;
        using Shop;

        """ + (opensSurveys ? "using Test.Surveys;\n\n" : "\n") + members;
}
