using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Declarations;
using PolicyAnalyzers.CodeFixes.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Declarations;

/// <summary>POL1008.</summary>
internal sealed class ContradictedCategoryCodeFixTests
{
    [Test]
    public Task A_category_that_agrees_is_offered_nothing() => FixTest<ContradictedCategoryCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms", Category = "contact.phone")]
            public string? PhoneNumber { get; set; }
        }
        """);

    [Test]
    public Task A_category_on_the_type_speaks_of_others_too_and_is_left_alone() => FixTest<ContradictedCategoryCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        [CustomerData("survey", Category = "contact.email")]
        public class Customer
        {
            public string? {|POL1008:PhoneNumber|} { get; set; }
        }
        """);

    [Test]
    public Task The_category_of_the_evidence_is_written() => new FixTest<ContradictedCategoryCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms", Category = /* why */ "contact.email", Notes = "kept")]
            public string? {|POL1008:PhoneNumber|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms", Category = /* why */ "contact.phone", Notes = "kept")]
            public string? PhoneNumber { get; set; }
        }
        """).Titled("Change the category to 'contact.phone'").RunAsync();

    [Test]
    public Task On_a_record_it_is_changed_in_place() => new FixTest<ContradictedCategoryCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public record Customer([property: CustomerData("delivery-sms", Category = "contact.email")] string {|POL1008:PhoneNumber|});
        """, """
        using PolicyAnalyzers.Annotations;

        public record Customer([property: CustomerData("delivery-sms", Category = "contact.phone")] string PhoneNumber);
        """).RunAsync();
}
