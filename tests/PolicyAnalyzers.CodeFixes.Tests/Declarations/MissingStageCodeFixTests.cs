using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Declarations;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Declarations;

/// <summary>POL1002, POL1003, POL1004.</summary>
internal sealed class MissingStageCodeFixTests
{
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
        """) { NumberOfIncrementalIterations = 2 }.RunAsync();

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
}
