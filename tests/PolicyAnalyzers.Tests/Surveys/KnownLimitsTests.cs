using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>What is known to be missed, so that nobody believes otherwise; docs/limits.md lists it. A test that fails here is a limit that is gone.</summary>
internal sealed class KnownLimitsTests
{
    [TestCase("dynamic client = Own.Hidden(); client.Send(\"\");", TestName = "A dynamic call of a common name on a value that comes as an object is not found")]
    [TestCase("((IDisposable)Own.Hidden()).Dispose();", TestName = "A call through an interface of the runtime is found where the value is known as the platform's")]
    [TestCase("Type.GetType(Own.Name());", TestName = "A name that comes from a method is not found")]
    public Task A_platform(string statement) => new PolicyTest($$"""class C { void M() { {{statement}} } }""")
        .With(Vendor.Qualtrics)
        .WithSource("Own.cs", """
            static class Own
            {
                public static object Hidden() => "";
                public static string Name() => "Qualtrics.Api.Survey, Qualtrics.Api";
            }
            """)
        .RunAsync();

    [Test]
    public Task A_copy_of_a_catalogued_platforms_source_in_another_assembly_is_not_found() =>
        PolicyTest.Check("namespace Qualtrics.Api { public class Copied { public void Send() { } } } class C { Qualtrics.Api.Copied? copied; }");

    [Test]
    public Task A_misspelt_assembly_in_the_policy_passes_in_silence() => new PolicyTest(
            "class C { PollSender? sender; }",
            TestPolicy.With("assembly: Test.Polls", "assembly: Test.Poll"))
        .With(Vendor.OldPolls)
        .RunAsync();

    [TestCase("string a = new string(new[] { 'a', 'p', 'i', '.' }) + new string(new[] { 't', 'y' }) + \"peform.com\";", TestName = "A host whose vendor is cut before its third letter is not found")]
    [TestCase("void M(List<string> parts) { parts.Add(\"fra1.qual\"); parts.Add(\"trics.com\"); _ = string.Join(\"\", parts); }", TestName = "A host whose parts are kept in a list is not found")]
    [TestCase("string a = \"https://api.intercom.io/contacts\";", TestName = "An address of a product that does much else is not found")]
    [TestCase("void M(System.Net.Mail.SmtpClient smtp, string text) => smtp.Send(\"a@b.example\", \"c@b.example\", \"\", text);", TestName = "A message whose text is a parameter is not found")]
    public Task An_address_or_a_message(string member) => PolicyTest.Check($$"""class C { {{member}} }""");

    [TestCase("void M() { void Local([CustomerData(\"nope\")] string text) { } }", TestName = "A term on a local function's parameter is not looked at")]
    [TestCase("Action<string> Run() => ([CustomerData(\"nope\")] string text) => { };", TestName = "A term on a lambda's parameter is not looked at")]
    public Task An_unknown_term(string member) => PolicyTest.Check($$"""class C { {{member}} }""");
}
