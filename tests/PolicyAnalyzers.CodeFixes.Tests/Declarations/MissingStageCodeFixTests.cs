using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Declarations;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Testing;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Declarations;

/// <summary>POL1002 to POL1007.</summary>
internal sealed class MissingStageCodeFixTests
{
    private static readonly string WholeCycle = TestPolicy
        .With("require: [origin, purpose, consent]", "require: [outcome, insight, destination]")
        .Vary("    purpose: order-updates\n  account-recovery", "    purpose: order-updates\n    outcome: { customer: no missed parcel, company: \"fewer \\\"second\\\" trips\" }\n  account-recovery")
        .Vary("account-recovery:\n    title", "account-recovery:\n    outcome: { company: fewer calls }\n    title");

    [Test]
    public Task What_is_declared_in_full_is_offered_nothing() => FixTest<MissingStageCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Origin("signup-form"), Purpose("order-updates")]
            public string? PhoneNumber { get; set; }
        }
        """);

    [Test]
    public Task A_policy_without_a_term_for_it_offers_nothing() => FixTest<MissingStageCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Origin("signup-form"), Purpose("satisfaction")]
            public string? {|POL1004:Email|} { get; set; }
        }
        """, TestPolicy.With("purposes: [satisfaction]", "purposes: [order-updates]"));

    [Test]
    public Task The_origin_is_added() => new FixTest<MissingStageCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Purpose("order-updates")]
            public string? {|POL1002:PhoneNumber|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Origin("signup-form")]
            [Purpose("order-updates")]
            public string? PhoneNumber { get; set; }
        }
        """).Titled("Add [Origin]: 'Sign-up form'").RunAsync();

    [TestCase(0, "order-updates", "Tell customers about their orders")]
    [TestCase(1, "satisfaction", "Learn how delivery went")]
    public Task Of_several_purposes_a_person_chooses(int index, string purpose, string title) => new FixTest<MissingStageCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Origin("signup-form"), Consent("questions")]
            public string? {|POL1003:PhoneNumber|} { get; set; }
        }
        """, $$"""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Purpose("{{purpose}}")]
            [Origin("signup-form"), Consent("questions")]
            public string? PhoneNumber { get; set; }
        }
        """).Choosing(index).Titled($"Add [Purpose]: '{title}'").RunAsync();

    [Test]
    public Task The_consent_offered_is_one_for_the_purpose() => new FixTest<MissingStageCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public record Customer([property: Origin("signup-form"), Purpose("satisfaction")] string {|POL1004:Email|});
        """, """
        using PolicyAnalyzers.Annotations;

        public record Customer([property: Consent("questions")][property: Origin("signup-form"), Purpose("satisfaction")] string Email);
        """.Replace(")][property: Origin", ")] [property: Origin", System.StringComparison.Ordinal)).Titled("Add [Consent]: 'Questions after a delivery'").RunAsync();

    [Test]
    public Task The_constant_of_the_policy_package_is_written() => new FixTest<MissingStageCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Purpose("order-updates")]
            public string? {|POL1002:PhoneNumber|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Origin(CustomerPolicy.Origins.SignupForm)]
            [Purpose("order-updates")]
            public string? PhoneNumber { get; set; }
        }
        """).WithReferencedProject("Test.Policy", """
        public static class CustomerPolicy { public static class Origins { public const string SignupForm = "signup-form"; } }
        """).RunAsync();

    [Test]
    public Task Several_missing_stages_are_added_one_after_the_other() => new FixTest<MissingStageCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Insight("success")]
            public string? {|POL1002:PhoneNumber|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Purpose("order-updates")]
            [Origin("signup-form")]
            [Insight("success")]
            public string? PhoneNumber { get; set; }
        }
        """) { NumberOfIncrementalIterations = 2, CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck }.RunAsync();

    [Test]
    public Task A_parameter_can_wear_it() => new FixTest<MissingStageCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Sender
        {
            public void Send([Purpose("order-updates")] string {|POL1002:phoneNumber|}) { }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Sender
        {
            public void Send([Origin("signup-form")] [Purpose("order-updates")] string phoneNumber) { }
        }
        """).RunAsync();

    [Test]
    public Task A_return_value_is_offered_nothing() => FixTest<MissingStageCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Store
        {
            [return: Purpose("order-updates")]
            public string {|POL1002:GetPhoneNumber|}() => "";
        }
        """);

    [Test]
    public Task A_policy_whose_uses_state_no_outcome_offers_none() => FixTest<MissingStageCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Purpose("order-updates")]
            public string? {|POL1005:PhoneNumber|} { get; set; }
        }
        """, TestPolicy.With("require: [origin, purpose, consent]", "require: [outcome]"));

    [Test]
    public Task A_use_for_another_purpose_or_another_datum_offers_no_outcome() => FixTest<MissingStageCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Purpose("satisfaction"), Insight("success"), Destination("gateway")]
            public string? {|POL1005:PhoneNumber|} { get; set; }

            [Purpose("order-updates"), Insight("success"), Destination("gateway")]
            public string? {|POL1005:Email|} { get; set; }
        }
        """, WholeCycle);

    [TestCase(0, "Customer = \"no missed parcel\", Company = \"fewer \\\"second\\\" trips\"", "Tell when the parcel arrives")]
    [TestCase(1, "Company = \"fewer calls\"", "Let customers back in")]
    public Task The_outcome_of_a_use_is_added(int index, string outcome, string title) => new FixTest<MissingStageCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Purpose("order-updates"), Insight("success"), Destination("gateway")]
            public string? {|POL1005:PhoneNumber|} { get; set; }
        }
        """, $$"""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Outcome({{outcome}})]
            [Purpose("order-updates"), Insight("success"), Destination("gateway")]
            public string? PhoneNumber { get; set; }
        }
        """, WholeCycle).Choosing(index).Titled($"Add [Outcome]: '{title}'").RunAsync();

    [Test]
    public Task The_insight_is_added() => new FixTest<MissingStageCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Outcome(Customer = "no missed parcel"), Destination("gateway")]
            public string? {|POL1006:PhoneNumber|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Insight("success")]
            [Outcome(Customer = "no missed parcel"), Destination("gateway")]
            public string? PhoneNumber { get; set; }
        }
        """, WholeCycle).Titled("Add [Insight]: 'Share of parcels received'").RunAsync();

    [Test]
    public Task The_destination_is_added() => new FixTest<MissingStageCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Outcome(Customer = "no missed parcel"), Insight("success")]
            public string? {|POL1007:PhoneNumber|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Destination("gateway")]
            [Outcome(Customer = "no missed parcel"), Insight("success")]
            public string? PhoneNumber { get; set; }
        }
        """, WholeCycle).Titled("Add [Destination]: 'SMS gateway'").RunAsync();

    [Test]
    public Task Fix_all_writes_the_chosen_outcome_wherever_the_policy_offers_it() => new FixTest<MissingStageCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Purpose("order-updates"), Insight("success"), Destination("gateway")]
            public string? {|POL1005:PhoneNumber|} { get; set; }
        }

        public class Courier
        {
            [Purpose("order-updates"), Insight("success"), Destination("gateway")]
            public string? {|POL1005:CustomerPhone|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Outcome(Company = "fewer calls")]
            [Purpose("order-updates"), Insight("success"), Destination("gateway")]
            public string? PhoneNumber { get; set; }
        }

        public class Courier
        {
            [Outcome(Company = "fewer calls")]
            [Purpose("order-updates"), Insight("success"), Destination("gateway")]
            public string? CustomerPhone { get; set; }
        }
        """, WholeCycle).Choosing(1).RunAsync();

    [TestCase("POL1006", "[Outcome(Customer = \"no missed parcel\"), Destination(\"gateway\")]", "[Insight(\"success\")]")]
    [TestCase("POL1007", "[Outcome(Customer = \"no missed parcel\"), Insight(\"success\")]", "[Destination(\"gateway\")]")]
    public Task Fix_all_writes_the_only_term_that_the_policy_leaves(string rule, string declared, string added) => new FixTest<MissingStageCodeFix>($$"""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            {{declared}}
            public string? {|{{rule}}:PhoneNumber|} { get; set; }
        }

        public class Order
        {
            {{declared}}
            public string? {|{{rule}}:CustomerPhone|} { get; set; }
        }
        """, $$"""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            {{added}}
            {{declared}}
            public string? PhoneNumber { get; set; }
        }

        public class Order
        {
            {{added}}
            {{declared}}
            public string? CustomerPhone { get; set; }
        }
        """, WholeCycle).RunAsync();

    [Test]
    public Task Without_a_choice_nothing_is_written_where_the_policy_leaves_several()
    {
        const string Source = """
            using PolicyAnalyzers.Annotations;

            public class Customer
            {
                [Origin("signup-form"), Purpose("satisfaction")]
                public string? {|POL1004:Email|} { get; set; }

                [Origin("signup-form"), Purpose("order-updates")]
                public string? {|POL1004:PhoneNumber|} { get; set; }
            }
            """;
        var policy = TestPolicy.Text
            .Vary("purposes: [satisfaction], channels", "purposes: [satisfaction, order-updates], channels")
            .Vary("legal-basis: contract }", "legal-basis: consent }");
        var test = new FixTest<MissingStageCodeFix>(
            Source,
            Source.Replace("{|POL1004:Email|}", "Email", System.StringComparison.Ordinal).Replace("    [Origin(\"signup-form\"), Purpose(\"satisfaction\")]", "    [Consent(\"questions\")]\n    [Origin(\"signup-form\"), Purpose(\"satisfaction\")]", System.StringComparison.Ordinal),
            policy);
        test.CodeActionEquivalenceKey = EquivalenceKeys.OnlyTerm("Consent");
        return test.RunAsync();
    }
}
