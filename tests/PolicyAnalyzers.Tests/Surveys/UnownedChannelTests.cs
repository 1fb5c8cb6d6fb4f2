using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3009.</summary>
internal sealed class UnownedChannelTests
{
    private static readonly string Policy = TestPolicy.Text + """

        channels-in:
          feedback: { address: Feedback@Test.example, owner: owner }
          nobody: { address: survey@test.example }
        """;

    [TestCase("_ = new MailAddress(\"feedback@test.example\");", TestName = "An address with an owner")]
    [TestCase("_ = new MailAddress(\"orders@test.example\");", TestName = "An address for something else")]
    [TestCase("_ = new MailAddress(\"no-reply@test.example\");", TestName = "A message that asks nothing")]
    [TestCase("Console.WriteLine(\"feedback@other.example\");", TestName = "A log")]
    [TestCase("_ = \"https://feedback@other.example/\";", TestName = "A user of an address")]
    [TestCase("_ = \"feedback @other\";", TestName = "No mailbox")]
    [TestCase("_ = \"feedback@2x.png feedback@1.5x.png survey-core@1.9.20\";", TestName = "A sign that begins no domain")]
    [TestCase("var domain = Environment.MachineName; _ = \"feedback@\" + domain;", TestName = "A domain that nobody knows before")]
    [TestCase("const string Domain = \"test.example\"; _ = $\"feedback@{Domain}\";", TestName = "An address with an owner that is put together")]
    public Task Is_silent(string statement) => Check($$"""class C { void M(SmtpClient smtp) { {{statement}} } }""");

    [TestCase("_ = new MailAddress({|POL3009:\"feedback@other.example\"|});", TestName = "An address that no card has")]
    [TestCase("_ = new MailAddress({|POL3009:\"survey@test.example\"|});", TestName = "An address whose card has no owner")]
    [TestCase("_ = {|POL3009:\"<a href='mailto:customer.feedback@test.example'>\"|};", TestName = "An address in a template")]
    [TestCase("_ = new MailAddress({|POL3009:\"ankiety@test.example\"|});", TestName = "An address in Polish")]
    [TestCase("_ = new MailAddress({|POL3009:\"feedback@x.example\"|});", TestName = "An address with a short domain")]
    [TestCase("const string Domain = \"other.example\"; _ = $\"{|POL3009:feedback@|}{Domain}\";", TestName = "An address that is put together")]
    [TestCase("_ = {|POL3009:\"feedback@test.example;survey@other.example\"|};", TestName = "The second of two addresses")]
    public Task Is_found(string statement) => Check($$"""class C { void M(SmtpClient smtp) { {{statement}} } }""");

    [Test]
    public Task A_survey_that_takes_no_answers_is_found_inside_the_governed_client_too() => Test(
            "class C { void M(SmtpClient smtp) => smtp.{|#0:Send|}(\"no-reply@test.example\", \"c@b.example\", \"Survey\", \"\"); }")
        .InAssembly("Test.Surveys")
        .Expecting(
            "POL3009",
            0,
            "'no-reply@test.example' takes no answers, and the message asks for one, so what customers write may be read by nobody; "
                + "list it under 'channels-in' with an owner, or write one that is listed (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task Without_a_policy_there_is_nothing_to_list_it_in() => new PolicyTest("class C { string a = \"feedback@other.example\"; }", policy: null).RunAsync();

    private static Task Check(string source) => Test(source).RunAsync();

    private static PolicyTest Test(string source) => new("using System.Net.Mail;\n" + source, Policy);
}
