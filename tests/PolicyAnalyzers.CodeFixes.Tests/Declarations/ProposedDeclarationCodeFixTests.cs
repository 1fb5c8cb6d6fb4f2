using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Declarations;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Declarations;

/// <summary>POL1013.</summary>
internal sealed class ProposedDeclarationCodeFixTests
{
    private static readonly string Policy = TestPolicy.With("POL1013: observe", "POL1013: advisory");

    [Test]
    public Task What_is_reviewed_is_offered_nothing() => FixTest<ProposedDeclarationCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms", Status = DeclarationStatus.Reviewed)]
            public string? PhoneNumber { get; set; }
        }
        """, Policy);

    [Test]
    public Task The_status_is_removed_and_nothing_else() => new FixTest<ProposedDeclarationCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            // The delivery team asked.
            [CustomerData("delivery-sms", Category = "contact.phone", Status = DeclarationStatus.Proposed, Notes = "for couriers")] // see the process
            public string? {|POL1013:PhoneNumber|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            // The delivery team asked.
            [CustomerData("delivery-sms", Category = "contact.phone", Notes = "for couriers")] // see the process
            public string? PhoneNumber { get; set; }
        }
        """, Policy).Titled("Accept the proposed declaration").RunAsync();

    [Test]
    public Task The_last_of_several_arguments_is_removed_with_its_comma() => new FixTest<ProposedDeclarationCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public record Customer([property: CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)] string {|POL1013:PhoneNumber|});
        """, """
        using PolicyAnalyzers.Annotations;

        public record Customer([property: CustomerData("delivery-sms")] string PhoneNumber);
        """, Policy).RunAsync();

    [Test]
    public Task A_type_is_accepted_as_a_whole() => new FixTest<ProposedDeclarationCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class {|POL1013:Customer|}
        {
            [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)]
            public string? PhoneNumber { get; set; }

            [CustomerData("survey", Status = DeclarationStatus.Proposed)]
            public string? Email { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }

            [CustomerData("survey")]
            public string? Email { get; set; }
        }
        """, Policy).Titled("Accept the 2 proposed declarations of this type").RunAsync();

    [Test]
    public Task A_proposal_from_outside_is_accepted_in_its_own_file() => new FixTest<ProposedDeclarationCodeFix>("""
        public class Customer
        {
            public string? {|POL1013:PhoneNumber|} { get; set; }
        }
        """, """
        public class Customer
        {
            public string? PhoneNumber { get; set; }
        }
        """, Policy).WithSource(
            "/0/Declarations.cs",
            """[assembly: PolicyAnalyzers.Annotations.CustomerDataOf(typeof(Customer), "PhoneNumber", "delivery-sms", Status = PolicyAnalyzers.Annotations.DeclarationStatus.Proposed)]""",
            """[assembly: PolicyAnalyzers.Annotations.CustomerDataOf(typeof(Customer), "PhoneNumber", "delivery-sms")]""").RunAsync();

    [Test]
    public Task Fix_all_accepts_every_type() => new FixTest<ProposedDeclarationCodeFix>("""
        using PolicyAnalyzers.Annotations;

        [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)]
        public class {|POL1013:Customer|}
        {
            public string? PhoneNumber { get; set; }
            public string? MobilePhone { get; set; }
        }

        public partial class Member
        {
            [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)]
            public string? {|POL1013:PhoneNumber|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        [CustomerData("delivery-sms")]
        public class Customer
        {
            public string? PhoneNumber { get; set; }
            public string? MobilePhone { get; set; }
        }

        public partial class Member
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }
        }
        """, Policy).RunAsync();
}
