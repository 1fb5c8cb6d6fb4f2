using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3013. The ways are in Gateway/routes; here are keys and patterns.</summary>
internal sealed class ForeignCredentialsTests
{
    private const string Configuration = """
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { string? this[string key] { get; } IConfigurationSection GetSection(string key); }
            public interface IConfigurationSection : IConfiguration { string? Value { get; } }
        }
        """;

    [TestCase("Qualtrics:*", "\"QualtricsTheme:Colour\"", TestName = "A key that begins alike is silent")]
    [TestCase("Qualtrics:*", "\"Shop:Qualtrics:Token\"", TestName = "A key that ends alike is silent")]
    [TestCase("Surveys:Token", "\"Surveys:Language\"", TestName = "Another key of the section is silent")]
    [TestCase("Surveys:Token", "$\"Surveys:{name}\"", TestName = "A key whose end is not known is silent where one key alone is named")]
    [TestCase("*:Token", "name", TestName = "A key of which nothing is known is silent")]
    public Task Silent(string pattern, string key) => Test($"class C {{ object? M(IConfiguration all, string name) => all[{key}]; }}", pattern).RunAsync();

    [TestCase("Qualtrics:*", "\"qualtrics:TOKEN\"", TestName = "Keys have no case")]
    [TestCase("Surveys:*:Token", "\"Surveys:Vendor:Token\"", TestName = "A star in the middle")]
    [TestCase("SURVEY_KEY", "\"SURVEY_KEY\"", TestName = "A key without sections")]
    [TestCase("Qualtrics:*", "$\"Qualtrics:{name}\"", TestName = "A key whose beginning is known")]
    public Task Found(string pattern, string key) => Test($"class C {{ object? M(IConfiguration all, string name) => {{|POL3013:all[{key}]|}}; }}", pattern).RunAsync();

    [Test]
    public Task A_section_in_a_local_is_followed() => Test("""
        class C
        {
            object? M(IConfiguration all)
            {
                var section = all.GetSection("Surveys");
                _ = section["Language"];
                return {|POL3013:section["Token"]|};
            }
        }
        """, "Surveys:Token").RunAsync();

    [Test]
    public Task A_whole_section_of_secrets_is_found_where_it_is_taken() => Test("""
        class C { object M(IConfiguration all) { var section = {|POL3013:all.GetSection("Qualtrics")|}; return section; } }
        """, "Qualtrics:*").RunAsync();

    [Test]
    public Task A_section_that_comes_as_a_parameter_is_not_known() =>
        Test("class C { object? M(IConfigurationSection section) => section[\"Qualtrics:Token\"]; }", "Qualtrics:*").RunAsync();

    [Test]
    public Task An_indexer_of_something_else_is_silent() =>
        Test("class C { object M(Dictionary<string, string> all) => all[\"Qualtrics:Token\"]; }", "Qualtrics:*").RunAsync();

    [Test]
    public Task The_governed_client_reads_them() =>
        Test("class C { object? M(IConfiguration all) => all[\"Qualtrics:Token\"]; }", "Qualtrics:*").InAssembly("Test.Surveys").RunAsync();

    [TestCase("Test.Surveys.Client.Set(all.GetSection(\"Qualtrics\"))", TestName = "A section that is handed to the client unread is silent")]
    [TestCase("Other({|POL3013:all.GetSection(\"Qualtrics\")|})", TestName = "A section that is handed to somebody else is found")]
    public Task Handed(string call) => Test($"class C {{ object? M(IConfiguration all) => {call}; static object Other(object section) => section; }}", "Qualtrics:*")
        .WithReferencedProject("Test.Surveys", "namespace Test.Surveys { public class Client { public static object Set(object section) => section; } }")
        .RunAsync();

    [Test]
    public Task An_old_sender_reads_them_until_its_date() =>
        Test("namespace Legacy { class Job { object? M(IConfiguration all) => all[\"Qualtrics:Token\"]; } }", "Qualtrics:*").RunAsync();

    [Test]
    public Task Without_keys_in_the_policy_nothing_is_looked_at() =>
        new PolicyTest("class C { object? M() => Environment.GetEnvironmentVariable(\"Qualtrics__Token\"); }").RunAsync();

    [Test]
    public Task The_message_names_the_key_and_whose_it_is() => Test("class C { object? M() => {|#0:Environment.GetEnvironmentVariable(\"Qualtrics__Token\")|}; }", "Qualtrics:*")
        .Expecting(
            "POL3013",
            0,
            "'Qualtrics__Token' is a credential of the survey platform qualtrics, which only the governed client may read; "
                + "send surveys through the governed client Test.Surveys.Client (Test.Policy 1.2.3; ask cx@test.example)",
            DiagnosticSeverity.Warning)
        .RunAsync();

    private static PolicyTest Test(string source, string pattern) =>
        new PolicyTest("using Microsoft.Extensions.Configuration;\n" + source, TestPolicy.With("qualtrics: { status: approved }", $"qualtrics: {{ status: approved, credentials: [\"{pattern}\"] }}"))
            .WithSource("Configuration.cs", Configuration);
}
