using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Surveys;

namespace PolicyAnalyzers.CodeFixes.Tests.Surveys;

/// <summary>POL3003: a message whose words say survey goes through the governed client once a person has said which survey it is.</summary>
internal sealed class PlainSurveyMessageCodeFixTests
{
    private const string Send = "smtp.{|POL3003:Send|}(\"orders@contoso.example\", customer.Email, \"How did we do?\", \"Take our survey\");";

    [TestCase("smtp.Send(\"orders@contoso.example\", customer.Email, \"Your parcel\", \"It is here\");", TestName = "A message that is no survey is offered nothing")]
    [TestCase("smtp.{|POL3003:Send|}(\"orders@contoso.example\", \"all@contoso.example\", \"How did we do?\", \"Take our survey\");", TestName = "A message to nobody in particular is offered nothing")]
    [TestCase("var message = new System.Net.Mail.MailMessage(\"a@b.example\", customer.Email, \"Survey\", \"\"); smtp.{|POL3003:Send|}(message);", TestName = "A message that was made before is offered nothing")]
    public Task Not_sure(string statement) => SurveyFix.Test<PlainSurveyMessageCodeFix>(Code(statement), Code(statement)).RunAsync();

    [Test]
    public Task Without_an_open_survey_nothing_is_offered() => SurveyFix.Test<PlainSurveyMessageCodeFix>(Code(Send), Code(Send), SurveyFix.Policy.Replace("status: open", "status: closed", System.StringComparison.Ordinal)).RunAsync();

    [Test]
    public Task A_person_says_which_survey_it_is() => SurveyFix.Test<PlainSurveyMessageCodeFix>(Code(Send), Code("await client.InviteAsync(new Invitation(\"post-delivery\", customer.Id, customer.Email));"))
        .Titled("Invite to 'How was your delivery?' through Client").RunAsync();

    [Test]
    public Task One_of_two_is_chosen() => SurveyFix.Test<PlainSurveyMessageCodeFix>(Code(Send), Code("await client.InviteAsync(new Invitation(\"after-call\", customer.Id, customer.Email));"), SurveyFix.TwoSurveys)
        .Choosing(1).RunAsync();

    [Test]
    public Task Where_one_survey_alone_is_open_it_is_a_choice_all_the_same()
    {
        var test = SurveyFix.Test<PlainSurveyMessageCodeFix>(Code(Send), Code(Send));
        test.CodeActionEquivalenceKey = EquivalenceKeys.OnlySurvey;
        return test.RunAsync();
    }

    private static string Code(string statement) => $$"""
        class Asking
        {
            public async Task AskAsync(Client client, System.Net.Mail.SmtpClient smtp, Customer customer)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """;
}
