using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3003: what makes a plain message a survey. Libraries and ways to build a message are in Gateway.</summary>
internal sealed class PlainSurveyMessageTests
{
    [TestCase("Your order", "It is on its way.", TestName = "Nothing of a survey")]
    [TestCase("The land surveyor comes", "He brings the boundary plan.", TestName = "A surveyor")]
    [TestCase("Land survey on Monday", "The cadastral survey takes an hour.", TestName = "Surveys of land")]
    [TestCase("Amplifier", "Too much feedback at 10 kHz.", TestName = "Feedback of an amplifier")]
    [TestCase("Alarm", "A feedback loop was found.", TestName = "A feedback loop")]
    [TestCase("Your new rate", "We recommend that you tell nobody.", TestName = "Words that only resemble")]
    [TestCase("Our processors", "See https://www.qualtrics.com/privacy-statement/", TestName = "A vendor's notice")]
    public Task Is_silent(string subject, string body) => Check($$"""class C { void M(SmtpClient smtp, string to) => smtp.Send("a@b.example", to, "{{subject}}", "{{body}}"); }""");

    [TestCase("Short survey", "", TestName = "English")]
    [TestCase("", "How did we do?", TestName = "A phrase")]
    [TestCase("", "Prosimy o wypełnienie ankiety", TestName = "Polish, inflected")]
    [TestCase("", "ΣΥΝΤΟΜΟ ΕΡΩΤΗΜΑΤΟΛΟΓΙΟ", TestName = "Greek capitals, without accents")]
    [TestCase("", "Пройдите опрос", TestName = "Russian")]
    [TestCase("", "Vyplňte dotazník", TestName = "Czech")]
    [TestCase("", "Lütfen anketimizi doldurun", TestName = "Turkish")]
    [TestCase("", "https://forms.gle/AbC", TestName = "A link")]
    [TestCase("", "https://www.b.example/survey/1", TestName = "An own link")]
    public Task Is_found(string subject, string body) => Check($$"""class C { void M(SmtpClient smtp, string to) => smtp.{|POL3003:Send|}("a@b.example", to, "{{subject}}", "{{body}}"); }""");

    [Test]
    public Task What_a_local_is_given_counts() => Check("""
        class C
        {
            async Task M(SmtpClient smtp)
            {
                var text = "Take our " + "survey";
                var message = new MailMessage();
                message.Body = text;
                await smtp.{|POL3003:SendMailAsync|}(message);
                var other = new MailMessage();
                other.Body = "Your order";
                await smtp.SendMailAsync(other);
            }
        }
        """);

    [Test]
    public Task A_type_around_the_call_counts() => Check("class SurveyMailer { void M(SmtpClient smtp, MailMessage message) => smtp.{|POL3003:Send|}(message); }");

    [Test]
    public Task A_type_of_another_field_does_not() => Check("class LandSurveyMailer { void M(SmtpClient smtp, MailMessage message) => smtp.Send(message); }");

    [Test]
    public Task A_method_of_the_same_name_sends_nothing() => Check("class C { void M() => Send(\"survey\"); void Send(string text) { } }");

    [Test]
    public Task Inside_the_governed_assembly_it_is_silent() =>
        Test("class C { void M(SmtpClient smtp) => smtp.Send(\"a@b.example\", \"c@b.example\", \"Survey\", \"\"); }").InAssembly("Test.Surveys").RunAsync();

    [Test]
    public Task A_legacy_use_warns_until_its_date() =>
        Check("namespace Legacy { class Job { void M(SmtpClient smtp) => smtp.{|POL3011:Send|}(\"a@b.example\", \"c@b.example\", \"Survey\", \"\"); } }");

    [Test]
    public Task The_message_says_why() => Test("class C { void M(SmtpClient smtp) => smtp.{|#0:Send|}(\"a@b.example\", \"c@b.example\", \"Kurze Umfrage\", \"\"); }")
        .Expecting(
            "POL3003",
            0,
            "'SmtpClient.Send' sends a survey, for its text says 'umfrage', and here nobody checks consent, opt-out and contact limits; "
                + "send surveys through the governed client Test.Surveys.Client (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    private static Task Check(string source) => Test(source).RunAsync();

    private static PolicyTest Test(string source) => new("using System.Net.Mail; using System.Threading.Tasks;\n" + source);
}
