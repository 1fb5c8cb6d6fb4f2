using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3002: where a text can reach a request or a message, and under which policy. Ways to write it are in Gateway.</summary>
internal sealed class PlatformAddressTests
{
    private const string Url = "\"https://fra1.qualtrics.com/API/v3\"";

    [TestCase("Console.WriteLine(" + Url + ");", TestName = "The console")]
    [TestCase("System.Diagnostics.Debug.WriteLine(" + Url + " + name);", TestName = "A debug line")]
    [TestCase("throw new InvalidOperationException(" + Url + ");", TestName = "An exception's text")]
    [TestCase("_ = name == " + Url + ";", TestName = "A comparison")]
    [TestCase("_ = name is " + Url + ";", TestName = "A pattern")]
    [TestCase("_ = name.StartsWith(" + Url + ");", TestName = "A test of the beginning")]
    [TestCase("_ = " + Url + ".Equals(name);", TestName = "A comparison the other way round")]
    [TestCase("switch (name) { case " + Url + ": break; }", TestName = "A case")]
    [TestCase("_ = \"https://fra1.qualtrics.com\" + \".example.org/orders\";", TestName = "A host that the rest makes another one")]
    [TestCase("_ = $\"https://fra1.qualtrics.com{\".example.org\"}/orders\";", TestName = "A host that a hole makes another one")]
    [TestCase("_ = \"https://fra1.qual\" + \"ity.example\";", TestName = "A beginning that becomes another host")]
    [TestCase("// https://fra1.qualtrics.com/API/v3\n", TestName = "A comment")]
    [TestCase("_ = \"mailto:someone@fra1.qualtrics.com\";", TestName = "A mailbox")]
    public Task Is_silent(string statement) => Check($$"""class C { void M(string name) { {{statement}} } }""");

    [TestCase("_ = new Uri({|POL3002:" + Url + "|});", TestName = "An address")]
    [TestCase("_ = name ?? {|POL3002:" + Url + "|};", TestName = "A default")]
    [TestCase("Send({|POL3002:" + Url + "|}); void Send(string text) { }", TestName = "An argument of an own method")]
    [TestCase("_ = {|POL3002:string.Concat(new[] { \"https://fra1.qual\", \"trics.com\" })|};", TestName = "An array that is put together")]
    [TestCase("_ = {|POL3002:\"qual\" + \"tri\" + \"cs.com\" + \"/API/v3/x\"|};", TestName = "Three parts")]
    [TestCase("const string a = \"fra1.qual\"; const string b = \"trics.com\"; _ = {|POL3002:a + b|};", TestName = "Two constants")]
    [TestCase("var a = \"fra1.qual\"; _ = {|POL3002:a + \"trics.com\"|};", TestName = "A local's first value")]
    public Task Is_found(string statement) => Check($$"""class C { void M(string name) { {{statement}} } }""");

    [Test]
    public Task Inside_the_governed_assembly_it_is_silent() => Test($$"""class C { string a = {{Url}}; }""").InAssembly("Test.Surveys").RunAsync();

    [Test]
    public Task The_message_names_host_platform_client_and_whom_to_ask() => Test("class C { string a = {|#0:" + Url + "|}; }")
        .Expecting(
            "POL3002",
            0,
            "'fra1.qualtrics.com' is a host of the API of the survey platform Qualtrics, and what is sent there checks no consent, opt-out and contact limits; "
                + "send surveys through the governed client Test.Surveys.Client (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task A_legacy_use_warns_until_its_date() => Check("namespace Legacy { class Job { string a = {|POL3011:" + Url + "|}; } }");

    [Test]
    public Task A_policy_adds_hosts() => Check(
        "class C { string a = {|POL3002:\"https://polls.test.example/x\"|}; string b = \"https://mypolls.test.example\"; }",
        TestPolicy.With("qualtrics: { status: approved }", "qualtrics: { status: approved, hosts: [polls.test.example] }"));

    [Test]
    public Task One_statement_is_one_finding() => Check("class C { string[] a = { {|POL3002:" + Url + "|}, \"https://fra1.qualtrics.com/API/v3/other\" }; }");

    private static Task Check(string source, string policy = TestPolicy.Text) => Test(source, policy).RunAsync();

    private static PolicyTest Test(string source, string policy = TestPolicy.Text) => new(source, policy);
}
