using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3011.</summary>
internal sealed class LegacyPlatformTests
{
    private const string Listed = "\"T:Legacy.Job\"";

    [Test]
    public Task A_legacy_type_that_uses_no_platform_is_silent() => Test("namespace Legacy { class Job { } }").RunAsync();

    [Test]
    public Task Inside_the_governed_assembly_it_is_silent() =>
        Test("namespace Legacy { class Job { QualtricsClient? client; } }").InAssembly("Test.Surveys").RunAsync();

    [Test]
    public Task It_warns_of_nothing_that_is_only_observed_where_it_is_not_listed() =>
        Test("namespace Legacy { class Job { QualtricsClient? client; } }", TestPolicy.WithLevel("POL3001", "observe")).RunAsync();

    [Test]
    public Task A_listed_type_warns_and_names_the_date() => Test("namespace Legacy { class Job { {|#0:QualtricsClient|}? client; } }")
        .Expecting(
            "POL3011",
            0,
            "'QualtricsClient' belongs to the survey platform Qualtrics; this use is allowed until 2027-03-31 and is POL3001 from then on, "
                + "so move it to the governed client Test.Surveys.Client (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task What_is_nested_in_it_warns_too() => Test("""
            namespace Legacy { class Job : {|POL3011:QualtricsClient|} { class Step { void M() => new {|POL3011:Survey|}(); } } }
            """.Replace("void M() => new {|POL3011:Survey|}()", "object M() => new {|POL3011:Survey|}()", System.StringComparison.Ordinal))
        .RunAsync();

    [Test]
    public Task Another_type_is_not_covered() => Test("namespace Legacy { class Jobs { {|POL3001:QualtricsClient|}? client; } }").RunAsync();

    [TestCase("M:Job.Run", TestName = "A listed method covers itself alone")]
    [TestCase("P:Job.Run", TestName = "A listed property covers its accessors")]
    public Task One_member(string symbol) => Test(
            "class Job { " + (symbol[0] == 'M' ? "object Run() { return new {|POL3011:Survey|}(); }" : "object Run { get { return new {|POL3011:Survey|}(); } }")
                + " object Other() { return new {|POL3001:Survey|}(); } }",
            TestPolicy.With(Listed, $"\"{symbol}\""))
        .RunAsync();

    [Test]
    public Task A_listed_namespace_covers_what_is_in_it() =>
        Test("namespace Legacy { class A { {|POL3011:Survey|}? a; } }", TestPolicy.With(Listed, "\"N:Legacy\"")).RunAsync();

    [Test]
    public Task A_generic_type_is_covered() =>
        Test("class Job<T> { object Run() { return new {|POL3011:Survey|}(); } }", TestPolicy.With(Listed, "\"T:Job`1\"")).RunAsync();

    [Test]
    public Task On_the_last_day_it_warns() => Test("namespace Legacy { class Job { {|POL3011:QualtricsClient|}? client; } }").On("2027-03-31").RunAsync();

    [TestCase("2027-04-01", TestName = "On the day after it is ungoverned")]
    [TestCase("2027-02-30", TestName = "On a day that no calendar has every date has passed")]
    public Task Later(string day) =>
        Test("namespace Legacy { class Job { {|POL3001:QualtricsClient|}? client; } }", TestPolicy.With(Listed, "{|POL0007:" + Listed + "|}")).On(day).RunAsync();

    [Test]
    public Task Beside_a_lock_it_still_warns() => Test(
            "namespace Legacy { class Job { {|#0:QualtricsClient|}? client; } }",
            TestPolicy.WithLevel("POL3001", "hard-mandatory"))
        .Expecting("POL3011", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public Task Under_a_mandatory_default_it_still_warns() => Test(
            "namespace Legacy { class Job { {|#0:QualtricsClient|}? client; } }",
            TestPolicy.With("default: advisory", "default: soft-mandatory"))
        .Expecting("POL3011", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public Task After_its_date_the_lock_binds() => Test(
            "namespace Legacy { class Job { {|#0:QualtricsClient|}? client; } }",
            TestPolicy.WithLevel("POL3001", "hard-mandatory").Vary(Listed, "{|POL0007:" + Listed + "|}"))
        .On("2027-04-01")
        .Expecting("POL3001", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [TestCase("2027-01-31", "POL3011", TestName = "A retired platform warns until its date")]
    [TestCase("2027-02-01", "POL3001", TestName = "After its date a retired platform is ungoverned")]
    public Task Retired(string day, string id) =>
        new PolicyTest($$"""class C { {|{{id}}:PollSender|}? sender; }""").With(Vendor.OldPolls).On(day).RunAsync();

    [Test]
    public Task A_retired_platform_without_a_date_is_ungoverned() => new PolicyTest(
            "class C { {|POL3001:PollSender|}? sender; }",
            TestPolicy.With("status: retired, until: 2027-01-31", "status: retired"))
        .With(Vendor.OldPolls)
        .RunAsync();

    [Test]
    public Task Advice_obeys_a_pragma() => Test("#pragma warning disable POL3011\nnamespace Legacy { class Job { QualtricsClient? client; } }").RunAsync();

    private static PolicyTest Test(string source, string policy = TestPolicy.Text) => new PolicyTest(source, policy).With(Vendor.Qualtrics);
}
