using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3005.</summary>
internal sealed class IdleSurveyTests
{
    private const string Surveys = """

        surveys:
          open: { title: Open, status: open, fieldwork: { from: 2027-01-01, to: 2027-06-30 } }
          closed: { title: Closed, status: closed }
          old: { title: Old, retired: true, replaced-by: open }
        """;

    private const string Client = """
        namespace Test.Surveys
        {
            public class Client { public void Invite(string survey, string person) { } }
            public record Invitation(string Survey) { public string Name { get; init; } = ""; }
            public class SurveyAttribute : System.Attribute { public SurveyAttribute(string survey) { } }
        }
        """;

    [TestCase("client.Invite(\"open\", \"closed\");", TestName = "An open survey is silent, whatever the other arguments are")]
    [TestCase("client.Invite(name, \"\");", TestName = "A survey that is not known is silent")]
    [TestCase("Console.WriteLine(\"closed\");", TestName = "The same text for something else is silent")]
    [TestCase("_ = new Invitation(\"open\") { Name = \"closed\" };", TestName = "Another property of an invitation is silent")]
    public Task Silent(string statement) => Test(Body(statement)).RunAsync();

    [TestCase("client.Invite({|POL3005:\"closed\"|}, \"\");", TestName = "A closed survey")]
    [TestCase("client.Invite(person: \"\", survey: {|POL3005:\"old\"|});", TestName = "A named argument")]
    [TestCase("var id = \"clo\" + \"sed\"; client.Invite({|POL3005:id|}, \"\");", TestName = "A local that is put together")]
    [TestCase("_ = new Invitation({|POL3005:\"closed\"|});", TestName = "An invitation")]
    [TestCase("Invitation invitation = new({|POL3005:\"closed\"|});", TestName = "A target-typed invitation")]
    [TestCase("_ = new Invitation(\"open\") { Survey = {|POL3005:\"closed\"|} };", TestName = "An initializer")]
    [TestCase("_ = {|POL3005:CustomerPolicy.Surveys.Closed|};", TestName = "A typed constant, whatever it is used for")]
    [TestCase("client.Invite({|POL3005:CustomerPolicy.Surveys.Closed|}, \"\");", TestName = "A typed constant is told once")]
    public Task Found(string statement) => Test(Body(statement)).RunAsync();

    [Test]
    public Task An_attribute() => Test("using Test.Surveys; [Survey({|POL3005:\"closed\"|})] class C { }").RunAsync();

    [TestCase("2027-01-01", "\"open\"", TestName = "On the first day it runs")]
    [TestCase("2027-06-30", "\"open\"", TestName = "On the last day it runs")]
    [TestCase("2026-12-31", "{|POL3005:\"open\"|}", TestName = "Before the first day it does not")]
    [TestCase("2027-07-01", "{|POL3005:\"open\"|}", TestName = "After the last day it does not")]
    public Task On(string day, string survey) => Test(Body($"client.Invite({survey}, \"\");")).On(day).RunAsync();

    [Test]
    public Task The_message_says_what_takes_its_place() => Test(Body("client.Invite({|#0:\"old\"|}, \"\");"))
        .Expecting("POL3005", 0, "The survey 'old' is retired, and 'open' takes its place; remove what invites to it, or have its card changed (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    private static string Body(string statement) => $$"""
        using Test.Surveys;
        static class CustomerPolicy { public static class Surveys { public const string Closed = "closed"; } }
        class C { void M(Client client, string name) { {{statement}} } }
        """;

    private static PolicyTest Test(string source) => new PolicyTest(source, TestPolicy.Text + Surveys).WithReferencedProject("Test.Surveys", Client);
}
