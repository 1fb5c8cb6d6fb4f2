using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>What is known to be missed, so that nobody believes otherwise; docs/limits.md lists it. A test that fails here is a limit that is gone.</summary>
internal sealed class KnownLimitsTests
{
    [TestCase("object client = Activator.CreateInstance(Type.GetType(\"Qualtrics.Api.QualtricsClient\")!)!;", TestName = "Activation by a name in a text is not found")]
    [TestCase("dynamic client = Own.Hidden(); client.Send(\"\");", TestName = "A dynamic call is not found")]
    [TestCase("var all = Own.All();", TestName = "A collection whose type is inferred is not found")]
    [TestCase("_ = !Own.Element(Own.All());", TestName = "An operator of a platform's type is not found")]
    [TestCase("foreach (object each in Own.All()) { }", TestName = "A loop over a platform's values as objects is not found")]
    [TestCase("var (title, count) = Own.Element(Own.All());", TestName = "A deconstruction is not found")]
    [TestCase("Own.Run(each => { });", TestName = "A lambda's parameter whose type is inferred is not found")]
    [TestCase("Q? aliased = null;", TestName = "A type through an alias is found at the alias alone")]
    [TestCase("new System.Net.Http.HttpClient().GetAsync(\"https://qualtrics.com/API/v3\");", TestName = "A host in a text is not found")]
    public Task A_platform(string statement) => new PolicyTest($$"""class C { void M() { {{statement}} } }""")
        .With(Vendor.Qualtrics)
        .WithSource("Own.cs", """
            global using Q = Qualtrics.Api.{|POL3001:Survey|};
            static class Own
            {
                public static object Hidden() => "";
                public static List<{|POL3001:Survey|}> All() => null!;
                public static T Element<T>(List<T> all) => all[0];
                public static void Run(Action<{|POL3001:Survey|}> action) { }
            }
            """)
        .RunAsync();

    [Test]
    public Task A_misspelt_assembly_in_the_policy_passes_in_silence() => new PolicyTest(
            "class C { PollSender? sender; }",
            TestPolicy.With("assembly: Test.Polls", "assembly: Test.Poll"))
        .With(Vendor.OldPolls)
        .RunAsync();

    [Test]
    public Task A_constructor_in_the_policy_matches_nothing() => new PolicyTest(
            "class C { object sender = new PollSender(); }",
            TestPolicy.With("N:Test.Polls", "M:Test.Polls.PollSender.#ctor"))
        .With(Vendor.OldPolls)
        .RunAsync();

    [Test]
    public Task A_suppress_message_silences_even_a_locked_finding() => new PolicyTest("""
            [System.Diagnostics.CodeAnalysis.SuppressMessage("Surveys", "POL3001")]
            class C { QualtricsClient? client; }
            """, TestPolicy.WithLevel("POL3001", "hard-mandatory"))
        .With(Vendor.Qualtrics)
        .RunAsync();

    [TestCase("void M() { void Local([CustomerData(\"nope\")] string text) { } }", TestName = "A term on a local function's parameter is not looked at")]
    [TestCase("Action<string> Run() => ([CustomerData(\"nope\")] string text) => { };", TestName = "A term on a lambda's parameter is not looked at")]
    public Task An_unknown_term(string member) => PolicyTest.Check($$"""class C { {{member}} }""");
}
