using System.IO;
using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary><c>dotnet format</c> moves an invitation to the governed client, since the sample's policy has one open survey.</summary>
public sealed class SurveyCodeFixTests
{
    private const string Before = """
        using System.Threading.Tasks;
        using PolicyAnalyzers.Annotations;

        namespace Contoso.Shop;

        public record Delivered([property: CustomerData("order-help")] System.Guid CustomerId, [property: CustomerData("delivery-survey")] string Email);

        public class Ask
        {
            public async Task AfterAsync(Delivered delivered)
            {
                await new Qualtrics.Api.QualtricsClient("key").SendAsync(delivered.Email);
            }
        }

        public class AskAgain(string key)
        {
            public Task AfterAsync(Delivered delivered) => new Qualtrics.Api.QualtricsClient(key + key).SendAsync(delivered.Email);

            public override string ToString() => key;
        }

        public class AskByMail(System.Net.Mail.SmtpClient smtp)
        {
            public void After(Delivered delivered) => smtp.Send("orders@contoso.example", delivered.Email, "How did we do?", "Take our survey");
        }
        """;

    [Test]
    public void The_only_survey_is_written_with_the_policys_constant_and_the_result_compiles_without_finding()
    {
        var repository = EndToEnd.Feed.NewRepository("format-surveys")
            .WithProject(Code.Platform with { Source = "namespace Qualtrics.Api; public class QualtricsClient(string key) { public System.Threading.Tasks.Task SendAsync(string to) => System.Console.Out.WriteAsync(key + to); }" })
            .WithProject(new ConsumerProject("Contoso.Surveys")
            {
                Source = """
                    using System.Threading.Tasks;
                    using PolicyAnalyzers.Annotations;

                    namespace Contoso.Surveys;

                    [CustomerData("delivery-survey")]
                    public record SurveyInvitation(string SurveyId, System.Guid CustomerId, string Email);

                    public class SurveyClient { public Task<bool> InviteAsync(SurveyInvitation invitation) => Task.FromResult(invitation.Email.Length > 0); }
                    """,
            })
            .WithProject(new ConsumerProject("App")
            {
                Items = ConsumerProject.PolicyPackage + Code.PlatformReference + """<ProjectReference Include="../Contoso.Surveys/Contoso.Surveys.csproj" />""",
                Source = Before,
            });
        var before = repository.Build();
        Assert.That(before.Ours(), Is.EqualTo(new[] { "warning POL3003", "error POL3001", "error POL3001" }), before.ToString());

        var format = repository.Run(["format", "analyzers", "--no-restore", "--diagnostics", "POL3001", "POL3003", "--severity", "warn"]);

        Assert.That(format.ExitCode, Is.Zero, format.ToString());
        var code = File.ReadAllText(Path.Combine(repository.Folder, "App", "Code.cs"));
        Assert.That(
            code,
            Does.Contain("public Ask(SurveyClient surveyClient)")
                .And.Contain("await _surveyClient.InviteAsync(new SurveyInvitation(CustomerPolicy.Surveys.PostDelivery, delivered.CustomerId, delivered.Email));")
                .And.Contain("public class AskAgain(string key, SurveyClient surveyClient)")
                .And.Contain("=> surveyClient.InviteAsync(new SurveyInvitation(")
                .And.Contain("smtp.Send("), "nobody has said that the message is a survey");
        var after = repository.Build("--no-restore");
        Assert.That(after.Ours(), Is.EqualTo(new[] { "warning POL3003" }), after.ToString());
        Assert.That(after.Others(), Is.Empty);
    }
}
