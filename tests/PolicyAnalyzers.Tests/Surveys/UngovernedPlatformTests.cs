using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3001: who may use a platform, under which policy. Routes are in <see cref="PlatformRoutesTests"/>.</summary>
internal sealed class UngovernedPlatformTests
{
    private const string Client = "  client: { assembly: Test.Surveys, symbol: \"T:Test.Surveys.Client\" }\n";

    private const string Marked = """
        [GovernedSurveyClient] public class Gateway { public void Send() => QualtricsClient.Create(""); class Inner { QualtricsClient? client; } }
        """;

    [Test]
    public Task Code_without_a_platform_is_silent() => Check("public class Survey2 { public void Send(string text) { } public string? Title { get; set; } }");

    [Test]
    public Task A_platform_that_is_referenced_and_not_used_is_silent() => Check("using Qualtrics.Api; using static System.Math; class C { }");

    [Test]
    public Task Names_of_a_platform_in_other_code_are_silent() => Check("""
        class QualtricsLike { public void Send(string text) { } public string? Title; void M() { Send(Title!); Create(); } void Create() { } }
        """);

    [Test]
    public Task Inside_the_governed_assembly_it_is_silent() =>
        Test("public class Anything { QualtricsClient client = new(); void Send() => client.Send(\"\"); }").InAssembly("Test.Surveys").RunAsync();

    [Test]
    public Task The_platforms_own_code_is_silent() => PolicyTest.Check("namespace Qualtrics.Api { class A { B b = new(); } class B { } }");

    [Test]
    public Task Code_that_takes_a_platforms_namespace_is_not_the_platform() =>
        Check("namespace Qualtrics.Api.Ours { class Sender { void Send() => {|POL3001:QualtricsClient|}.Create(\"\"); } }");

    [Test]
    public Task Text_that_names_a_platform_reaches_nothing() => Check("""
        /// <summary><see cref="QualtricsClient"/></summary>
        class C { string name = nameof(QualtricsClient) + nameof(Survey.Title); /* QualtricsClient */ }
        """);

    [Test]
    public Task The_message_names_platform_client_and_whom_to_ask() => Test("class C { {|#0:QualtricsClient|}? client; }")
        .Expecting(
            "POL3001",
            0,
            "'QualtricsClient' belongs to the survey platform Qualtrics, and here nobody checks consent, opt-out and contact limits; "
                + "send surveys through the governed client Test.Surveys.Client (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task Under_the_built_in_policy_it_is_advice() => Test("class C { {|#0:QualtricsClient|}? client; }", policy: null)
        .Expecting(
            "POL3001",
            0,
            "'QualtricsClient' belongs to the survey platform Qualtrics, and here nobody checks consent, opt-out and contact limits; "
                + "send surveys through one governed client, which the policy does not name yet (the built-in policy; your governance team can bring its own)")
        .RunAsync();

    [Test]
    public Task A_mark_counts_where_no_policy_names_a_client() => Check(Marked, policy: null);

    [Test]
    public Task A_mark_counts_where_the_policy_names_no_client() => Check(Marked, TestPolicy.Without(Client));

    [Test]
    public Task A_mark_counts_for_its_type_alone() => Check("""
        [GovernedSurveyClient] public class Gateway { }
        public class Other { {|POL3001:QualtricsClient|}? client; }
        """, policy: null);

    [Test]
    public Task A_mark_counts_for_nothing_beside_a_client() => Check("""
        [{|POL3006:GovernedSurveyClient|}] public class Gateway { {|POL3001:QualtricsClient|}? client; }
        """);

    [Test]
    public Task A_client_without_an_assembly_is_that_type() => Check("""
        namespace Test.Surveys
        {
            class Client { QualtricsClient? client; class Inner { QualtricsClient? client; } }
            class Beside { {|POL3001:QualtricsClient|}? client; }
        }
        """, TestPolicy.With("{ assembly: Test.Surveys, symbol: \"T:Test.Surveys.Client\" }", "\"T:Test.Surveys.Client\""));

    [Test]
    public Task A_type_called_like_the_client_in_another_assembly_is_not_it() =>
        Check("namespace Test.Surveys { class {|POL3006:Client|} { {|POL3001:QualtricsClient|}? client; } }");

    [Test]
    public Task A_hard_mandatory_finding_is_an_error_that_nothing_silences() => new PolicyTest("""
            #pragma warning disable POL3001
            #pragma warning disable
            class C { {|#0:QualtricsClient|}? client; }
            """, TestPolicy.WithLevel("POL3001", "hard-mandatory")) { DisabledDiagnostics = { "POL3001" } }
        .With(Vendor.Qualtrics)
        .WithConfig("/.globalconfig", "is_global = true\nglobal_level = 999\ndotnet_diagnostic.POL3001.severity = none\n")
        .WithConfig("/0/.editorconfig", "root = true\n[*.cs]\ngenerated_code = true\ndotnet_diagnostic.POL3001.severity = none\ndotnet_analyzer_diagnostic.severity = none\n")
        .Expecting("POL3001", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task Advice_obeys_configuration_and_pragmas() => Test("""
            #pragma warning disable POL3001
            class A { QualtricsClient? client; }
            #pragma warning restore POL3001
            class B { {|POL3001:QualtricsClient|}? client; }
            """)
        .RunAsync();

    [Test]
    public Task In_a_scan_a_hard_mandatory_finding_warns() => Test("class C { {|#0:QualtricsClient|}? client; }", TestPolicy.WithLevel("POL3001", "hard-mandatory"))
        .InScan()
        .Expecting("POL3001", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public Task A_dated_lock_binds_from_its_day() => Test(
            "class C { {|#0:QualtricsClient|}? client; }",
            TestPolicy.WithLevel("POL3001", "{ advisory: 2026-11-01, hard-mandatory: 2027-04-01 }"))
        .On("2027-04-01")
        .Expecting("POL3001", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task In_test_projects_it_is_reported_too() => Test("class C { {|POL3001:QualtricsClient|}? client; }").WithBuildProperty("IsTestProject", "true").RunAsync();

    [Test]
    public Task In_generated_files_it_is_reported_too() => Test("class C { }")
        .WithSource("/0/obj/Client.g.cs", "// <auto-generated/>\nclass D { {|POL3001:QualtricsClient|} client; }")
        .RunAsync();

    [Test]
    public Task In_top_level_statements_it_is_reported() => Test("""
            var client = {|POL3001:QualtricsClient|}.Create("");
            """.Replace("var client", "_", System.StringComparison.Ordinal))
        .AsProgram()
        .RunAsync();

    [Test]
    public Task Two_platforms_in_one_statement_are_two_findings() => Test("""
            class C { void M() { Use(new {|POL3001:QualtricsClient|}(), new {|POL3001:SurveyMonkeyApi|}()); } void Use(params object[] all) { } }
            """)
        .With(Vendor.SurveyMonkey)
        .RunAsync();

    [Test]
    public Task One_platform_many_times_in_a_statement_is_one_finding() => Check("""
        class C { void M() { Use(new {|POL3001:QualtricsClient|}(), new QualtricsClient().All(), typeof(Survey)); } void Use(params object[] all) { } }
        """);

    [Test]
    public Task Each_statement_is_its_own_finding() => Check("""
        class C
        {
            void M()
            {
                if (typeof({|POL3001:Survey|}).IsClass)
                {
                    _ = new {|POL3001:Survey|}();
                    _ = new {|POL3001:Survey|}();
                }
            }
        }
        """);

    [Test]
    public Task A_platform_that_only_the_policy_knows_is_found() => Test("class C { void M() => new {|POL3011:PollSender|}().Send(); }").With(Vendor.OldPolls).RunAsync();

    [Test]
    public Task A_platform_of_the_policy_in_the_same_compilation_is_found() => PolicyTest.Check("""
        namespace Home.Polls { public class Poll { public static Poll Make() => new Poll(); } }
        class C { {|POL3001:Home.Polls.Poll|}? poll; }
        """.Replace("{|POL3001:Home.Polls.Poll|}", "Home.Polls.{|POL3001:Poll|}", System.StringComparison.Ordinal),
        TestPolicy.With("qualtrics: { status: approved }", "home: { status: approved, symbols: [\"N:Home.Polls\"] }"));

    [Test]
    public async Task What_stands_in_a_tuple_or_in_an_object_without_a_name_is_about_the_member_around_it()
    {
        var found = await Analysis.RunAsync(
            """
            namespace Home.Polls { public class Poll { } }
            class C
            {
                (int, int, object) one = (1, 2, new Home.Polls.Poll());
                object Two() => new { Poll = new Home.Polls.Poll() };
                (int Number, Home.Polls.Poll Poll) Three { get; set; }
                void Four() { object Five() => (4, new Home.Polls.Poll()); Five(); }
            }
            """,
            [Analysis.File("/policy.yaml", TestPolicy.With("qualtrics: { status: approved }", "home: { status: approved, symbols: [\"N:Home.Polls\"] }"))]);

        Assert.That(
            found.Where(static each => each.Id == "POL3001").Select(static each => each.Properties["policy.symbol"]),
            Is.EqualTo(new[] { "F:C.one", "M:C.Two", "P:C.Three", "M:C.Four" }));
    }

    [TestCase("retired, until: 2027-01-31", ", and it is retired (its last day was 2027-01-31), so not even the governed client may use it", TestName = "The client is told of a last day that is over")]
    [TestCase("retired", ", and it is retired, so not even the governed client may use it", TestName = "The client is told of a platform that was retired without a day")]
    public Task The_client_is_told(string status, string why) => Test(
            "public class Anything { {|#0:QualtricsClient|}? client; }",
            TestPolicy.With("qualtrics: { status: approved }", $"qualtrics: {{ status: {status} }}\n    surveymonkey: {{ status: approved }}"))
        .InAssembly("Test.Surveys")
        .On("2027-02-01")
        .Expecting(
            "POL3001",
            0,
            $"'QualtricsClient' belongs to the survey platform Qualtrics{why}; use a platform that the policy approves: SurveyMonkey (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task A_use_in_the_client_that_the_policy_lists_warns_until_its_date() => Test(
            "namespace Legacy { class Job { {|POL3011:QualtricsClient|}? client; } class Other { {|POL3001:QualtricsClient|}? client; } }",
            TestPolicy.With("qualtrics: { status: approved }", "qualtrics: { status: retired }"))
        .InAssembly("Test.Surveys")
        .RunAsync();

    [Test]
    public Task A_single_member_can_be_a_platform() => PolicyTest.Check("""
        class Mailer { public static void Ask() { } public static void Tell() { } }
        class C { void M() { Mailer.{|POL3001:Ask|}(); Mailer.Tell(); } }
        """, TestPolicy.With("qualtrics: { status: approved }", "home: { status: approved, symbols: [\"M:Mailer.Ask\"] }"));

    [Test]
    public Task Code_that_does_not_compile_is_survived() => Test("""
            class C : {|POL3001:QualtricsClient|}, Missing
            {
                void M() { new {|POL3001:QualtricsClient|}(1, 2, 3).Send(; var x = {|POL3001:QualtricsClient|}.Nothing
            """)
        .WithErrorsOfTheCompiler()
        .RunAsync();

    [TestCase("foreach (var each in Missing) { }", TestName = "A loop over nothing is survived")]
    [TestCase("foreach (var (one, two) in Missing) { }", TestName = "A loop that takes nothing apart is survived")]
    [TestCase("var (one, two) = Missing; (int a, b) = 1;", TestName = "A deconstruction of nothing is survived")]
    [TestCase("await Missing; await foreach (var each in 1) { }", TestName = "Waiting for nothing is survived")]
    [TestCase("using (Missing) { } using var x = Missing; using int y = 1;", TestName = "Closing nothing is survived")]
    [TestCase("_ = Missing is [1, ..] or (1, 2) or { X: 1 };", TestName = "A pattern of nothing is survived")]
    [TestCase("Func<> f = => ; delegate*<> p = &; [", TestName = "Half a statement is survived")]
    public Task Broken(string statement) => Test($$"""class C { {|POL3001:QualtricsClient|}? client; async void M() { {{statement}} } }""").WithErrorsOfTheCompiler().RunAsync();

    private static PolicyTest Test(string source, string? policy = TestPolicy.Text) => new PolicyTest(source, policy).With(Vendor.Qualtrics);

    private static Task Check(string source, string? policy = TestPolicy.Text) => Test(source, policy).RunAsync();
}
