using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0011.</summary>
internal sealed class UnresolvedSymbolTests
{
    private const string Vendor = """
        namespace Test.Gateway
        {
            public class Client
            {
                public Client() { }
                public Client(string address) { }
                public string Address { get; set; } = "";
                public event System.EventHandler? Sent { add { } remove { } }
                public const int Limit = 1;
                public void Send(string to, string text) { }
                public T? Read<T>(T? one) => one;
                public class Options { }
                internal void Reset() { }
            }
            public class Queue<T> { public void Add(T item) { } }
            internal class Hidden { public void Go() { } }
        }
        namespace Test.Gateway.Sms { public class Sender { } }
        namespace Test.Elsewhere { public class Courier { } }
        """;

    [TestCase("N:Test.Gateway", TestName = "A namespace resolves")]
    [TestCase("N:Test.Gateway.Sms", TestName = "A namespace inside of another resolves")]
    [TestCase("T:Test.Gateway.Client", TestName = "A type resolves")]
    [TestCase("T:Test.Gateway.Client.Options", TestName = "A nested type resolves")]
    [TestCase("T:Test.Gateway.Queue`1", TestName = "A generic type resolves")]
    [TestCase("M:Test.Gateway.Queue`1.Add(`0)", TestName = "A method of a generic type resolves")]
    [TestCase("M:Test.Gateway.Client.Read``1(``0)", TestName = "A generic method resolves")]
    [TestCase("M:Test.Gateway.Client.#ctor", TestName = "A constructor resolves")]
    [TestCase("M:Test.Gateway.Client.#ctor(System.String)", TestName = "A constructor with parameters resolves")]
    [TestCase("M:Test.Gateway.Client.Send(System.String,System.String)", TestName = "A method resolves")]
    [TestCase("P:Test.Gateway.Client.Address", TestName = "A property resolves")]
    [TestCase("E:Test.Gateway.Client.Sent", TestName = "An event resolves")]
    [TestCase("F:Test.Gateway.Client.Limit", TestName = "A field resolves")]
    [TestCase("T:Test.Gateway.Hidden", TestName = "An internal type resolves")]
    [TestCase("M:Test.Gateway.Client.Reset", TestName = "An internal member resolves")]
    public Task What_exists_is_silent(string id) => Destination(id).WithReferencedProject("Test.Gateway", Vendor).RunAsync();

    [Test]
    public Task An_assembly_that_is_not_referenced_is_not_judged() => Destination("T:Test.Gateway.Nothing").RunAsync();

    [Test]
    public Task A_symbol_without_an_assembly_is_not_judged() =>
        new PolicyTest("class C { }", TestPolicy.With("kind: processor.messaging", "kind: processor.messaging, symbols: [\"T:Test.Gateway.Nothing\"]"))
            .WithReferencedProject("Test.Gateway", Vendor).RunAsync();

    [Test]
    public Task A_wildcard_names_nothing_in_particular() => Destination("T:Test.Gateway.No*").WithReferencedProject("Test.Gateway", Vendor).RunAsync();

    [Test]
    public Task The_case_of_an_assemblys_name_does_not_matter() =>
        new PolicyTest("class C { }", Naming("test.gateway", "T:Test.Gateway.Client")).WithReferencedProject("Test.Gateway", Vendor).RunAsync();

    [TestCase("N:Test.Gatewy", "did you mean 'N:Test.Gateway'?", TestName = "A misspelt namespace")]
    [TestCase("N:Test.Gateway.Mail", "did you mean 'N:Test.Gateway.Sms'?", TestName = "A namespace of which only the beginning exists")]
    [TestCase("T:Test.Gateway.Clinet", "did you mean 'T:Test.Gateway.Client'?", TestName = "A misspelt type")]
    [TestCase("T:Test.Gateway.Client+Options", "did you mean 'T:Test.Gateway.Client.Options'?", TestName = "A nested type as reflection writes it")]
    [TestCase("T:Test.Gateway.Queue", "did you mean 'T:Test.Gateway.Queue`1'?", TestName = "A generic type without the number of its parameters")]
    [TestCase("T:Test.Gateway.Sms", "did you mean 'N:Test.Gateway.Sms'?", TestName = "A namespace called a type")]
    [TestCase("T:Test.Gateway.Delivery.Courier", "did you mean 'T:Test.Elsewhere.Courier'?", TestName = "A type in another namespace")]
    [TestCase("M:Test.Gateway.Client.Sned(System.String,System.String)", "did you mean 'M:Test.Gateway.Client.Send(System.String,System.String)'?", TestName = "A misspelt method")]
    [TestCase("M:Test.Gateway.Client.Send(System.String)", "did you mean 'M:Test.Gateway.Client.Send(System.String,System.String)'?", TestName = "A method with other parameters")]
    [TestCase("M:Test.Gateway.Client.Send", "did you mean 'M:Test.Gateway.Client.Send(System.String,System.String)'?", TestName = "A method without its parameters")]
    [TestCase("M:Test.Gateway.Client.Address", "did you mean 'P:Test.Gateway.Client.Address'?", TestName = "A property called a method")]
    [TestCase("M:Test.Gateway.Client.#ctor(System.Int32)", "did you mean 'M:Test.Gateway.Client.#ctor(System.String)'?", TestName = "A constructor with other parameters")]
    [TestCase("M:Test.Gatewy.Client.Send(System.String,System.String)", "did you mean 'M:Test.Gateway.Client.Send(System.String,System.String)'?", TestName = "A method in a misspelt namespace")]
    [TestCase("T:Wholly.Other.Thing", "write the documentation id of a symbol that it has", TestName = "A type that is like none")]
    public Task What_does_not_exist_is_an_error_in_the_policy(string id, string remedy) => new PolicyTest("class C { }", Marked(id))
        .WithReferencedProject("Test.Gateway", Vendor)
        .Expecting("POL0011", 0, $"'{id}' does not exist in the assembly 'Test.Gateway', so what the policy says of it has no effect; {remedy} (Test.Policy 1.2.3; ask cx@test.example)", DiagnosticSeverity.Error)
        .RunAsync();

    [TestCase("T:Test.Surveys.Client", "T:Test.Gateway.No", "Test.Surveys", TestName = "The governed client")]
    [TestCase("N:Test.Polls", "N:Test.Gateway.No", "Test.Polls", TestName = "A platform's API")]
    public Task Wherever_a_policy_names_symbols(string symbol, string other, string assembly) =>
        new PolicyTest("class C { }", TestPolicy.With($"assembly: {assembly}, symbol: \"{symbol}\"", $"assembly: Test.Gateway, symbol: {{|#0:\"{other}\"|}}"))
            .WithReferencedProject("Test.Gateway", Vendor)
            .Expecting("POL0011", 0, DiagnosticSeverity.Error)
            .RunAsync();

    [Test]
    public Task In_what_proves_a_consent() =>
        new PolicyTest("class C { }", TestPolicy.With("channels: [sms]", "channels: [sms], check: { assembly: Test.Gateway, symbol: {|#0:\"M:Test.Gateway.No\"|} }"))
            .WithReferencedProject("Test.Gateway", Vendor)
            .Expecting("POL0011", 0, DiagnosticSeverity.Error)
            .RunAsync();

    [TestCase("models: { {|#0:\"M:Test.Gateway.No\"|}: { assembly: Test.Gateway, cleans: masked } }", TestName = "A model")]
    [TestCase("waivers: { {|POL0006:w|}: { rule: POL1001, symbol: { assembly: Test.Gateway, symbol: {|#0:\"T:Test.Gateway.No\"|} } } }", TestName = "A waiver")]
    public Task In_a_section_of_its_own(string section) => new PolicyTest("class C { }", TestPolicy.Text + "\n" + section + "\n")
        .WithReferencedProject("Test.Gateway", Vendor)
        .Expecting("POL0011", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task In_the_assembly_itself_it_is_found_too() => new PolicyTest("namespace Test.Gateway { class Client { } }", Marked("T:Test.Gateway.Clint"))
        .InAssembly("Test.Gateway")
        .Expecting("POL0011", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task A_private_member_of_the_assembly_itself_exists() =>
        new PolicyTest("namespace Test.Gateway { class Client { void Reset() { } } }", Naming("Test.Gateway", "M:Test.Gateway.Client.Reset")).InAssembly("Test.Gateway").RunAsync();

    [Test]
    public Task In_a_scan_it_is_a_warning() => new PolicyTest("class C { }", Marked("T:Test.Gateway.Clinet"))
        .WithReferencedProject("Test.Gateway", Vendor)
        .InScan()
        .Expecting("POL0011", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public Task A_level_of_the_policy_does_not_change_it() => PolicyTest.Check("class C { }", TestPolicy.WithLevel("{|POL0003:POL0011|}", "observe"));

    private static PolicyTest Destination(string id) => new("class C { }", Naming("Test.Gateway", id));

    private static string Marked(string id) => NamingText("Test.Gateway", $"{{|#0:\"{id}\"|}}");

    private static string Naming(string assembly, string id) => NamingText(assembly, $"\"{id}\"");

    private static string NamingText(string assembly, string symbol) =>
        TestPolicy.With("kind: processor.messaging", $"kind: processor.messaging, symbols: [{{ assembly: {assembly}, symbol: {symbol} }}]");
}
