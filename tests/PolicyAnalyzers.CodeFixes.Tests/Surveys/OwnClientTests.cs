using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.CodeFixes.Surveys;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Surveys;
using PolicyAnalyzers.Testing;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Surveys;

/// <summary>What the fix writes is what the client of PolicyAnalyzers.Surveys takes: these tests compile against the client itself.</summary>
internal sealed class OwnClientTests
{
    private static readonly string Policy = SurveyFix.Policy
        .Vary("client: { assembly: Test.Surveys, symbol: \"T:Test.Surveys.Client\" }", "client: { assembly: PolicyAnalyzers.Surveys, symbol: \"T:PolicyAnalyzers.Surveys.IGovernedSurveyClient\" }")
        .Vary("post-delivery: { title: How was your delivery?, status: open,", "post-delivery: { title: How was your delivery?, status: open, channels: [email],");

    [Test]
    public Task A_mail_of_a_platform_becomes_an_invitation_by_mail() => Test("Guid", Code("customer.Email"), Code(null)).RunAsync();

    [TestCase("string", "customer.Id")]
    [TestCase("int", "customer.Id.ToString()")]
    public Task The_key_of_the_person_is_passed_as_text(string type, string id) =>
        Test(type, Code("customer.Email"), Code(null).Replace("customer.Id.ToString()", id, System.StringComparison.Ordinal)).RunAsync();

    [Test]
    public Task A_survey_that_is_not_asked_by_the_channel_is_not_offered() => Test("Guid", Code("customer.Phone"), Code("customer.Phone")).RunAsync();

    [Test]
    public Task The_class_takes_the_client_by_its_interface()
    {
        var test = Test("Guid", """
            class Asking
            {
                public async Task AskAsync({|POL3001:QualtricsClient|} platform, Customer customer)
                {
                    await platform.{|POL3001:DistributeAsync|}("SV_1", customer.Email);
                }
            }
            """, """
            class Asking
            {
                private readonly IGovernedSurveyClient _governedSurveyClient;

                public Asking(IGovernedSurveyClient governedSurveyClient)
                {
                    _governedSurveyClient = governedSurveyClient;
                }

                public async Task AskAsync({|POL3001:QualtricsClient|} platform, Customer customer)
                {
                    await _governedSurveyClient.InviteAsync(new SurveyInvitation("post-delivery", customer.Id.ToString(), "email"));
                }
            }
            """);

        // The blank line behind the constructor is the constructor's in the one tree and the method's in the other.
        test.CodeActionValidationMode = CodeActionValidationMode.None;
        return test.RunAsync();
    }

    private static FixTest<UngovernedPlatformCodeFix> Test(string keyType, string source, string fixedSource)
    {
        const string Usings = "using System;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing PolicyAnalyzers.Surveys;\nusing Qualtrics.Api;\nusing Shop;\n\n";
        var customer = $$"""
            using System;

            namespace Shop
            {
                [PolicyAnalyzers.Annotations.CustomerData("survey")]
                public class Customer
                {
                    public {{keyType}} Id { get; set; }{{(keyType == "string" ? " = \"\";" : "")}}
                    public string Email { get; set; } = "";
                    [PolicyAnalyzers.Annotations.CustomerData("delivery-sms")] public string Phone { get; set; } = "";
                }
            }
            """;
        var test = new FixTest<UngovernedPlatformCodeFix>(Usings + source, Usings + fixedSource, Policy);
        test.TestState.Sources.Add(("Customer.cs", customer));
        if (source != fixedSource)
        {
            test.FixedState.Sources.Add(("Customer.cs", customer));
        }

        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(IGovernedSurveyClient).Assembly.Location));
        return test.WithReferencedProject("Qualtrics.Api", """
            using System.Threading.Tasks;

            namespace Qualtrics.Api
            {
                public class QualtricsClient
                {
                    public Task DistributeAsync(string survey, string address) => Task.CompletedTask;
                }
            }
            """);
    }

    private static string Code(string? address) => $$"""
        class Asking
        {
            public async Task AskAsync(IGovernedSurveyClient client, {|POL3001:QualtricsClient|} platform, Customer customer, CancellationToken cancellation)
            {
                await Task.Yield();
                {{(address is null
                    ? "await client.InviteAsync(new SurveyInvitation(\"post-delivery\", customer.Id.ToString(), \"email\"), cancellation);"
                    : $"await platform.{{|POL3001:DistributeAsync|}}(\"SV_1\", {address});")}}
            }
        }
        """;
}
