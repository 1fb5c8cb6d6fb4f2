using System;
using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Declarations;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Declarations;

/// <summary>POL1001: declares, as a proposal, or says why it is none.</summary>
internal sealed class UndeclaredCustomerDataCodeFixTests
{
    private const string Constants = """
        public static class CustomerPolicy
        {
            public static class Uses { public const string Survey = "survey"; public const string DeliverySms = "delivery-sms"; }
            public static class Origins { public const string SignupForm = "signup-form"; }
        }
        """;

    [Test]
    public Task Declared_data_is_offered_nothing() => FixTest<UndeclaredCustomerDataCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("survey")]
            public string? Email { get; set; }
        }
        """);

    [Test]
    public Task Several_declarators_would_share_an_attribute_and_are_offered_nothing() => Fix("""
        public class Customer
        {
            public string? {|POL1001:Email|}, Other;
        }
        """, """
        public class Customer
        {
            public string? {|POL1001:Email|}, Other;
        }
        """).RunAsync();

    [Test]
    public Task Without_the_annotations_nothing_is_offered()
    {
        const string source = "public class Customer { public string? {|POL1001:Email|} { get; set; } }";
        var test = Fix(source, source);
        test.TestState.AdditionalReferences.Clear();
        return test.RunAsync();
    }

    [Test]
    public Task The_only_use_is_proposed() => Fix("""
        public class Customer
        {
            public string? {|POL1001:Email|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("survey", Status = DeclarationStatus.Proposed)]
            public string? Email { get; set; }
        }
        """).Titled("Declare 'Email' as held for 'Ask how it went' (proposed)").RunAsync();

    [TestCase(0, "delivery-sms", "Tell when the parcel arrives")]
    [TestCase(1, "account-recovery", "Let customers back in")]
    public Task Of_several_uses_a_person_chooses(int index, string use, string title) => Fix("""
        public class Customer
        {
            public string? {|POL1001:PhoneNumber|} { get; set; }
        }
        """, $$"""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("{{use}}", Status = DeclarationStatus.Proposed)]
            public string? PhoneNumber { get; set; }
        }
        """).Choosing(index).Titled($"Declare 'PhoneNumber' as held for '{title}' (proposed)").RunAsync();

    [Test]
    public Task A_use_without_the_category_is_not_offered() => Fix("""
        public class Customer
        {
            public string? {|POL1001:Iban|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [NotCustomerData("belongs to a company, not to a person")]
            public string? Iban { get; set; }
        }
        """).Titled("It belongs to a company, not to a person").Once().RunAsync();

    [TestCase(1, "belongs to a company, not to a person")]
    [TestCase(2, "belongs to our own organisation")]
    [TestCase(3, "is test or sample data, of no real person")]
    public Task What_is_none_gets_the_reason_that_a_person_chose(int index, string reason) => Fix("""
        public class Customer
        {
            public string? {|POL1001:Email|} { get; set; }
        }
        """, $$"""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [NotCustomerData("{{reason}}")]
            public string? Email { get; set; }
        }
        """).Choosing(index).Titled("It " + reason).Once().RunAsync();

    [Test]
    public Task In_a_group_a_use_is_written_wherever_it_serves() => Fix("""
        public class {|POL1001:Customer|}
        {
            public string? PhoneNumber { get; set; }

            public string? Mobile { get; set; }

            public string? Email { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)]
            public string? PhoneNumber { get; set; }

            [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)]
            public string? Mobile { get; set; }

            public string? {|POL1001:Email|} { get; set; }
        }
        """).Titled("Declare 'PhoneNumber', 'Mobile' as held for 'Tell when the parcel arrives' (proposed)").Once().RunAsync();

    [Test]
    public Task In_a_group_one_member_can_be_none() => Fix("""
        public class {|POL1001:Customer|}
        {
            public string? PhoneNumber { get; set; }
            public string? Email { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [NotCustomerData("belongs to a company, not to a person")]
            public string? PhoneNumber { get; set; }
            public string? {|POL1001:Email|} { get; set; }
        }
        """).Choosing(3).Once().RunAsync();

    [Test]
    public Task A_group_in_several_files_is_fixed_in_all_of_them() => Fix("""
        public partial class {|POL1001:Customer|}
        {
            public string? Email { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public partial class Customer
        {
            [CustomerData("survey", Status = DeclarationStatus.Proposed)]
            public string? Email { get; set; }
        }
        """).WithSource("Second.cs", """
        public partial class Customer
        {
            public string? EmailAddress { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public partial class Customer
        {
            [CustomerData("survey", Status = DeclarationStatus.Proposed)]
            public string? EmailAddress { get; set; }
        }
        """).RunAsync();

    [Test]
    public Task Comments_attributes_and_indentation_stay() => Fix("""
        namespace Shop
        {
            // Who buys.
            public class Customer
            {
                private int count;

                /// <summary>Where we write to.</summary>
                [System.Obsolete("old")] // Kept.
                public string? {|POL1001:Email|} { get; set; } // Trailing.

                #region More
                public int Count => count;
                #endregion
            }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        namespace Shop
        {
            // Who buys.
            public class Customer
            {
                private int count;

                /// <summary>Where we write to.</summary>
                [CustomerData("survey", Status = DeclarationStatus.Proposed)]
                [System.Obsolete("old")] // Kept.
                public string? Email { get; set; } // Trailing.

                #region More
                public int Count => count;
                #endregion
            }
        }
        """).RunAsync();

    [Test]
    public Task Tabs_stay() => Fix(
        "public class Customer\n{\n\tpublic string? {|POL1001:Email|} { get; set; }\n}\n",
        "using PolicyAnalyzers.Annotations;\n\npublic class Customer\n{\n\t[CustomerData(\"survey\", Status = DeclarationStatus.Proposed)]\n\tpublic string? Email { get; set; }\n}\n").RunAsync();

    [Test]
    public Task Windows_line_ends_stay() => Fix(
        Windows("""
        namespace Shop;

        public class Customer
        {
            /// <summary>Where we write to.</summary>
            public string? {|POL1001:Email|} { get; set; }
        }
        """),
        Windows("""
        using PolicyAnalyzers.Annotations;

        namespace Shop;

        public class Customer
        {
            /// <summary>Where we write to.</summary>
            [CustomerData("survey", Status = DeclarationStatus.Proposed)]
            public string? Email { get; set; }
        }
        """)).RunAsync();

    [Test]
    public Task An_open_namespace_is_not_opened_again() => Fix("""
        using System;
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [Obsolete]
            public string? {|POL1001:Email|};
        }
        """, """
        using System;
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("survey", Status = DeclarationStatus.Proposed)]
            [Obsolete]
            public string? Email;
        }
        """).RunAsync();

    [Test]
    public Task On_a_record_the_property_wears_it() => Fix("""
        public record Customer(string {|POL1001:Email|}, int Count);
        """, """
        using PolicyAnalyzers.Annotations;

        public record Customer([property: CustomerData("survey", Status = DeclarationStatus.Proposed)] string Email, int Count);
        """).RunAsync();

    [Test]
    public Task On_a_record_over_several_lines_the_layout_stays() => Fix("""
        public record Customer(
            int Count,
            string {|POL1001:Email|});
        """, """
        using PolicyAnalyzers.Annotations;

        public record Customer(
            int Count,
            [property: CustomerData("survey", Status = DeclarationStatus.Proposed)] string Email);
        """).RunAsync();

    [Test]
    public Task On_an_interface_the_property_wears_it() => Fix("""
        public interface ICustomer
        {
            string Email { get; }
        }
        """.Replace(" Email", " {|POL1001:Email|}", StringComparison.Ordinal), """
        using PolicyAnalyzers.Annotations;

        public interface ICustomer
        {
            [CustomerData("survey", Status = DeclarationStatus.Proposed)]
            string Email { get; }
        }
        """).RunAsync();

    [Test]
    public Task Where_the_policy_package_is_referenced_its_constant_is_written() => Fix("""
        public class Customer
        {
            public string? {|POL1001:Email|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData(CustomerPolicy.Uses.Survey, Status = DeclarationStatus.Proposed)]
            public string? Email { get; set; }
        }
        """).WithReferencedProject("Test.Policy", Constants).RunAsync();

    [Test]
    public Task A_constant_in_a_namespace_is_opened() => Fix("""
        public class Customer
        {
            public string? {|POL1001:Email|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;
        using Test.Governance;

        public class Customer
        {
            [CustomerData(CustomerPolicy.Uses.Survey, Status = DeclarationStatus.Proposed)]
            public string? Email { get; set; }
        }
        """).WithReferencedProject("Test.Policy", "namespace Test.Governance;\n" + Constants).RunAsync();

    [Test]
    public Task A_class_of_that_name_without_the_use_is_not_the_policys() => Fix("""
        public class Customer
        {
            public string? {|POL1001:Email|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("survey", Status = DeclarationStatus.Proposed)]
            public string? Email { get; set; }
        }
        """).WithReferencedProject("Other", "public static class CustomerPolicy { public static class Uses { public const string Other = \"other\"; } }").RunAsync();

    private static FixTest<UndeclaredCustomerDataCodeFix> Fix(string source, string fixedSource, string policy = TestPolicy.Text) => new(source, fixedSource, policy);

    private static string Windows(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);
}
