using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0009.</summary>
internal sealed class UnknownTermTests
{
    [Test]
    public Task Terms_that_the_policy_defines_are_silent() => PolicyTest.Check("""
        [assembly: CustomerDataOf(typeof(Row), nameof(Row.A), "delivery-sms", "survey", Category = "contact.phone")]
        [assembly: CustomerDataDefault("Shop", "contact.phone", "delivery-sms")]
        public class Row
        {
            [CustomerData("delivery-sms", "account-recovery", Category = "contact.phone")] public string? A { get; set; }
            [Origin("signup-form"), Purpose("order-updates", "order-updates"), LegalBasis("contract")] public string? B { get; set; }
            [Consent("sms-updates"), Insight("success"), Destination("gateway"), Origin("signup-form"), Purpose("satisfaction")] public string? C { get; set; }
            [CustomerData(Category = "test.meter-number"), Origin("signup-form"), Purpose("order-updates")] public string? D { get; set; }
            [ActsFor("survey")] public void Ask() { }
        }
        """);

    [Test]
    public Task Free_text_is_no_term() => PolicyTest.Check("""
        public class Row
        {
            [NotCustomerData("anything at all")] public string? Phone { get; set; }
            [Outcome(Customer = "no missed parcel", Company = "fewer calls"), Origin("signup-form", Notes = "whatever"), Purpose("order-updates")] public string? Mobile { get; set; }
        }
        """);

    [Test]
    public Task Attributes_of_the_same_name_elsewhere_are_not_ours() => PolicyTest.Check("""
        namespace Other { public class CustomerDataAttribute : Attribute { public CustomerDataAttribute(string use) { } } }
        public class Row { [Other.CustomerData("nope")] public string? A { get; set; } }
        """);

    [TestCase("[CustomerData({|POL0009:\"nope\"|})] public string? A { get; set; }", TestName = "A use on a property is found")]
    [TestCase("[CustomerData({|POL0009:\"nope\"|})] public string? A;", TestName = "A use on a field is found")]
    [TestCase("[CustomerData({|POL0009:\"nope\"|})] public const string A = \"\";", TestName = "A use on a constant is found")]
    [TestCase("public void M([CustomerData({|POL0009:\"nope\"|})] string a) { }", TestName = "A use on a parameter is found")]
    [TestCase("[return: CustomerData({|POL0009:\"nope\"|})] public string? M() => null;", TestName = "A use on a return value is found")]
    [TestCase("public string? A { [return: CustomerData({|POL0009:\"nope\"|})] get; set; }", TestName = "A use on a getter's return value is found")]
    [TestCase("public string? A { get; [param: CustomerData({|POL0009:\"nope\"|})] set; }", TestName = "A use on a setter's value is found")]
    [TestCase("[field: CustomerData({|POL0009:\"nope\"|})] public string? A { get; set; }", TestName = "A use on the field of an automatic property is found")]
    [TestCase("public string this[[CustomerData({|POL0009:\"nope\"|})] string a] { get => a; set { } }", TestName = "A use on an indexer's parameter is found once")]
    [TestCase("public delegate void D([CustomerData({|POL0009:\"nope\"|})] string a);", TestName = "A use on a delegate's parameter is found")]
    [TestCase("[CustomerData({|POL0009:\"nope\"|})] public class Nested { }", TestName = "A use on a nested type is found once")]
    [TestCase("[CustomerData({|POL0009:\"nope\"|})] public struct Nested { }", TestName = "A use on a struct is found")]
    [TestCase("[CustomerData({|POL0009:\"nope\"|})] public interface INested { }", TestName = "A use on an interface is found")]
    [TestCase("public record Nested([CustomerData({|POL0009:\"nope\"|})] string A);", TestName = "A use on a record's parameter is found once")]
    [TestCase("public record Nested([property: CustomerData({|POL0009:\"nope\"|})] string A);", TestName = "A use on a record's property is found once")]
    [TestCase("[ActsFor({|POL0009:\"nope\"|})] public void M() { }", TestName = "A use that a method acts for is found")]
    [TestCase("[ActsFor({|POL0009:\"nope\"|})] public Row() { }", TestName = "A use that a constructor acts for is found")]
    [TestCase("[Origin({|POL0009:\"nope\"|}), Purpose(\"order-updates\")] public string? A { get; set; }", TestName = "An origin is found")]
    [TestCase("[Purpose({|POL0009:\"nope\"|}), Origin(\"signup-form\")] public string? A { get; set; }", TestName = "A purpose is found")]
    [TestCase("[Consent({|POL0009:\"nope\"|}), Origin(\"signup-form\"), Purpose(\"satisfaction\")] public string? A { get; set; }", TestName = "A consent is found")]
    [TestCase("[LegalBasis({|POL0009:\"nope\"|}), Origin(\"signup-form\"), Purpose(\"order-updates\")] public string? A { get; set; }", TestName = "A legal basis is found")]
    [TestCase("[Insight({|POL0009:\"nope\"|}), CustomerData(\"survey\")] public string? A { get; set; }", TestName = "An insight is found")]
    [TestCase("[Destination({|POL0009:\"nope\"|}), CustomerData(\"survey\")] public string? A { get; set; }", TestName = "A destination is found")]
    [TestCase("[CustomerData(\"survey\", Category = {|POL0009:\"nope\"|})] public string? A { get; set; }", TestName = "A category is found")]
    [TestCase("[CustomerData(\"survey\", {|POL0009:\"nope\"|}, \"delivery-sms\")] public string? A { get; set; }", TestName = "One of several uses is found at its own place")]
    [TestCase("[CustomerData(new[] { \"survey\", {|POL0009:\"nope\"|} })] public string? A { get; set; }", TestName = "One use of an array is found at its own place")]
    [TestCase("[CustomerData(new string[] { {|POL0009:\"no\"|}, {|POL0009:\"never\"|} })] public string? A { get; set; }", TestName = "Two uses of an array are two findings")]
    [TestCase("[CustomerData(uses: new[] { {|POL0009:\"nope\"|} })] public string? A { get; set; }", TestName = "A use given by the name of its parameter is found")]
    [TestCase("private const string Use = \"nope\"; [CustomerData({|POL0009:Use|})] public string? A { get; set; }", TestName = "A constant is found where it is used")]
    [TestCase("[CustomerData({|POL0009:\"no\" + \"pe\"|})] public string? A { get; set; }", TestName = "Text put together is found")]
    [TestCase("[CustomerData({|POL0009:@\"nope\"|})] public string? A { get; set; }", TestName = "Verbatim text is found")]
    [TestCase("[CustomerData({|POL0009:\"\"|})] public string? A { get; set; }", TestName = "Empty text is no term")]
    [TestCase("[CustomerData({|POL0009:\"Survey\"|})] public string? A { get; set; }", TestName = "Case counts")]
    public Task On_every_target(string member) => PolicyTest.Check($$"""public partial class Row { {{member}} }""");

    [Test]
    public Task On_the_assembly() => PolicyTest.Check("""
        [assembly: CustomerDataOf(typeof(Row), "A", "delivery-sms", {|POL0009:"nope"|}, Category = {|POL0009:"neither"|})]
        [assembly: CustomerDataDefault("Shop", {|POL0009:"contact.fone"|}, {|POL0009:"never"|})]
        public class Row { public string? A { get; set; } }
        """);

    [Test]
    public Task On_the_assembly_in_several_files_each_in_its_own() => new PolicyTest("""
        [assembly: CustomerDataOf(typeof(Row), "A", {|POL0009:"nope"|})]
        public class Row { public string? A { get; set; } public string? B { get; set; } }
        """).WithSource("Second.cs", """[assembly: CustomerDataOf(typeof(Row), "B", {|POL0009:"nope"|})]""").RunAsync();

    [Test]
    public Task In_a_partial_type_each_part_is_looked_at_once() => new PolicyTest("""
        public partial class Row { [CustomerData({|POL0009:"nope"|})] public string? A { get; set; } }
        """).WithSource("Second.cs", """[ActsFor({|POL0009:"nope"|})] public partial class Row { }""").RunAsync();

    [Test]
    public Task The_nearest_term_is_offered() => new PolicyTest("""public class Row { [CustomerData({|#0:"delivery-smss"|})] public string? A { get; set; } }""")
        .Expecting(
            "POL0009",
            0,
            "'delivery-smss' is no use of the policy in force, so this declaration says nothing; did you mean 'delivery-sms'? (Test.Policy 1.2.3; ask cx@test.example)",
            DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task Where_none_is_near_none_is_offered() => new PolicyTest("""public class Row { [CustomerData({|#0:"xyzzy"|})] public string? A { get; set; } }""")
        .Expecting(
            "POL0009",
            0,
            "'xyzzy' is no use of the policy in force, so this declaration says nothing; write one that it defines, or propose a new one (Test.Policy 1.2.3; ask cx@test.example)",
            DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task Under_the_built_in_policy_it_is_advice() => new PolicyTest("""public class Row { [CustomerData({|#0:"delivery-sms"|})] public string? A { get; set; } }""", policy: null)
        .Expecting("POL0009", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public Task Advice_obeys_a_pragma() => PolicyTest.Check("""
        #pragma warning disable POL0009
        public class Row { [CustomerData("delivery-sms")] public string? A { get; set; } }
        """, policy: null);

    [Test]
    public Task An_error_does_not() => PolicyTest.Check("""
        #pragma warning disable POL0009
        public class Row { [CustomerData({|POL0009:"nope"|})] public string? A { get; set; } }
        """);

    [Test]
    public Task In_a_scan_it_is_a_warning() => new PolicyTest("""public class Row { [CustomerData({|#0:"nope"|})] public string? A { get; set; } }""")
        .InScan()
        .Expecting("POL0009", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public Task Code_that_does_not_compile_is_survived() => new PolicyTest("""
        [assembly: CustomerDataOf(typeof(Missing), , "x")]
        public class {|#0:Row|}
        {
            [CustomerData(] public string? {|#1:A|} { get; set; }
            [CustomerData(null)] public string? {|#2:B|} { get; set; }
            [CustomerData(new[] { null, 7 }, Category = )] public string? {|#3:C|} { get; set; }
            [Origin(typeof(int)), Insight("success")] public string? {|POL1002:D|} { get; set; }
            [Purpose] public string? E { get; set;
        """).WithErrorsOfTheCompiler().ExpectingGroup("POL1001", 0, 1, 2, 3).RunAsync();

    [Test]
    public Task Without_the_annotations_nothing_is_looked_at() => new PolicyTest("class C { }").WithoutAnnotations().RunAsync();
}
