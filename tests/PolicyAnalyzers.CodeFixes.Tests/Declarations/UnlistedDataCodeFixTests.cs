using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Declarations;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Testing;

namespace PolicyAnalyzers.CodeFixes.Tests.Declarations;

/// <summary>POL1009.</summary>
internal sealed class UnlistedDataCodeFixTests
{
    [Test]
    public Task What_its_use_lists_is_offered_nothing() => FixTest<UnlistedDataCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }
        }
        """);

    [Test]
    public Task What_no_use_lists_is_offered_nothing() => FixTest<UnlistedDataCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms")]
            public string? {|POL1009:Iban|} { get; set; }
        }
        """);

    [Test]
    public Task A_return_value_can_wear_none_and_is_offered_nothing() => FixTest<UnlistedDataCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Sender
        {
            [return: CustomerData("delivery-sms")]
            public string {|POL1009:GetEmail|}() => "";
        }
        """);

    [Test]
    public Task The_only_use_that_lists_it_is_proposed_in_place() => new FixTest<UnlistedDataCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [System.Obsolete, CustomerData("delivery-sms", Notes = "kept")]
            public string? {|POL1009:Email|} { get; set; }
        }

        public record Order([property: CustomerData("delivery-sms")] string {|POL1009:Email|});
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [System.Obsolete, CustomerData("survey", Notes = "kept", Status = DeclarationStatus.Proposed)]
            public string? Email { get; set; }
        }

        public record Order([property: CustomerData("survey", Status = DeclarationStatus.Proposed)] string Email);
        """).Titled("Declare 'Email' as held for 'Ask how it went' instead (proposed)").RunAsync();

    [TestCase(0, "delivery-sms")]
    [TestCase(1, "account-recovery")]
    public Task Of_several_uses_a_person_chooses(int index, string use) => new FixTest<UnlistedDataCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("survey")]
            public string? {|POL1009:PhoneNumber|} { get; set; }
        }
        """, $$"""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("{{use}}", Status = DeclarationStatus.Proposed)]
            public string? PhoneNumber { get; set; }
        }
        """).Choosing(index).RunAsync();

    [Test]
    public Task What_the_type_declares_is_declared_anew_at_the_member() => new FixTest<UnlistedDataCodeFix>("""
        using PolicyAnalyzers.Annotations;

        [CustomerData("delivery-sms")]
        public class {|POL1009:Customer|}
        {
            public string? PhoneNumber { get; set; }
            public string? Email { get; set; }
            public string? BackupEmailAddress { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        [CustomerData("delivery-sms")]
        public class Customer
        {
            public string? PhoneNumber { get; set; }
            [CustomerData("survey", Status = DeclarationStatus.Proposed)]
            public string? Email { get; set; }
            [CustomerData("survey", Status = DeclarationStatus.Proposed)]
            public string? BackupEmailAddress { get; set; }
        }
        """).RunAsync();

    [Test]
    public Task Fix_all_without_a_choice_leaves_what_has_several_uses()
    {
        var test = new FixTest<UnlistedDataCodeFix>("""
            using PolicyAnalyzers.Annotations;

            public class A
            {
                [CustomerData("delivery-sms")]
                public string? {|POL1009:Email|} { get; set; }
            }

            public class B
            {
                [CustomerData("survey")]
                public string? {|POL1009:PhoneNumber|} { get; set; }
            }
            """, """
            using PolicyAnalyzers.Annotations;

            public class A
            {
                [CustomerData("survey", Status = DeclarationStatus.Proposed)]
                public string? Email { get; set; }
            }

            public class B
            {
                [CustomerData("survey")]
                public string? {|POL1009:PhoneNumber|} { get; set; }
            }
            """)
        {
            CodeActionEquivalenceKey = "declare-only-use",
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne,
        };
        return test.RunAsync();
    }
}
