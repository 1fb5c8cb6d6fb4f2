using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Declarations;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Declarations;

/// <summary>POL1001 where one datum has many shapes: what the fix writes at the others.</summary>
internal sealed class ShapesCodeFixTests
{
    private static readonly string OneUse = TestPolicy.Text[..TestPolicy.Text.IndexOf("  account-recovery:", System.StringComparison.Ordinal)]
        + TestPolicy.Text[TestPolicy.Text.IndexOf("  survey:", System.StringComparison.Ordinal)..];

    [Test]
    public Task Declaring_the_root_says_of_its_copies_what_they_are() => new FixTest<UndeclaredCustomerDataCodeFix>("""
        using PolicyAnalyzers.Annotations;

        namespace Shop
        {
            public class Customer
            {
                public string? {|POL1001:PhoneNumber|} { get; set; }
            }
        }

        namespace Api
        {
            public class CustomerDto
            {
                // As the app shows it.
                public string? PhoneNumber { get; set; }
            }

            public record Sms(string? PhoneNumber, string Text);

            public static class Mapping
            {
                public static CustomerDto ToDto(Shop.Customer customer) => new CustomerDto { PhoneNumber = customer.PhoneNumber };

                public static Sms ToSms(CustomerDto dto) => new Sms(dto.PhoneNumber, "Hello");
            }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        namespace Shop
        {
            public class Customer
            {
                [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)]
                public string? PhoneNumber { get; set; }
            }
        }

        namespace Api
        {
            public class CustomerDto
            {
                // As the app shows it.
                [SameAs(typeof(Shop.Customer), nameof(Shop.Customer.PhoneNumber))]
                public string? PhoneNumber { get; set; }
            }

            public record Sms([property: SameAs(typeof(Shop.Customer), nameof(Shop.Customer.PhoneNumber))] string? PhoneNumber, string Text);

            public static class Mapping
            {
                public static CustomerDto ToDto(Shop.Customer customer) => new CustomerDto { PhoneNumber = customer.PhoneNumber };

                public static Sms ToSms(CustomerDto dto) => new Sms(dto.PhoneNumber, "Hello");
            }
        }
        """, OneUse).RunAsync();

    [Test]
    public Task A_copy_of_two_roots_is_left_for_a_person() => new FixTest<UndeclaredCustomerDataCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            public string? {|POL1001:PhoneNumber|} { get; set; }
        }

        public class Lead
        {
            public string? {|POL1001:PhoneNumber|} { get; set; }
        }

        public class Dto
        {
            public string? PhoneNumber { get; set; }

            public static Dto Of(Customer customer) => new Dto { PhoneNumber = customer.PhoneNumber };

            public static Dto Of(Lead lead) => new Dto { PhoneNumber = lead.PhoneNumber };
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)]
            public string? PhoneNumber { get; set; }
        }

        public class Lead
        {
            [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)]
            public string? PhoneNumber { get; set; }
        }

        public class Dto
        {
            public string? PhoneNumber { get; set; }

            public static Dto Of(Customer customer) => new Dto { PhoneNumber = customer.PhoneNumber };

            public static Dto Of(Lead lead) => new Dto { PhoneNumber = lead.PhoneNumber };
        }
        """, OneUse) { NumberOfIncrementalIterations = 2 }.RunAsync();

    [Test]
    public Task What_is_copied_into_a_declared_member_can_be_the_same_datum() => new FixTest<UndeclaredCustomerDataCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }

            public void Take(SignUp form) => PhoneNumber = form.PhoneNumber;
        }

        public class SignUp
        {
            public string? {|POL1001:PhoneNumber|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }

            public void Take(SignUp form) => PhoneNumber = form.PhoneNumber;
        }

        public class SignUp
        {
            [SameAs(typeof(Customer), nameof(Customer.PhoneNumber))]
            public string? PhoneNumber { get; set; }
        }
        """, OneUse).Choosing(1).Titled("The same datum as 'Customer.PhoneNumber'").RunAsync();

    [Test]
    public Task A_group_says_it_of_each_and_fix_all_everywhere() => new FixTest<UndeclaredCustomerDataCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }

            [CustomerData("survey")]
            public string? Email { get; set; }

            public void Take(SignUp form)
            {
                PhoneNumber = form.PhoneNumber;
                Email = form.Email;
            }

            public void Take(Import row) => Email = row.Email;
        }

        public class {|POL1001:SignUp|}
        {
            public string? PhoneNumber { get; set; }
            public string? Email { get; set; }
        }

        public class Import
        {
            public string? {|POL1001:Email|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }

            [CustomerData("survey")]
            public string? Email { get; set; }

            public void Take(SignUp form)
            {
                PhoneNumber = form.PhoneNumber;
                Email = form.Email;
            }

            public void Take(Import row) => Email = row.Email;
        }

        public class SignUp
        {
            [SameAs(typeof(Customer), nameof(Customer.PhoneNumber))]
            public string? PhoneNumber { get; set; }
            [SameAs(typeof(Customer), nameof(Customer.Email))]
            public string? Email { get; set; }
        }

        public class Import
        {
            [SameAs(typeof(Customer), nameof(Customer.Email))]
            public string? Email { get; set; }
        }
        """, OneUse) { CodeActionEquivalenceKey = "same-as", NumberOfIncrementalIterations = 2 }.RunAsync();

    [Test]
    public Task A_member_that_code_cannot_name_is_written_as_text() => new FixTest<UndeclaredCustomerDataCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Customer<T>
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }

            public void Take(SignUp form) => PhoneNumber = form.PhoneNumber;
        }

        public class SignUp
        {
            public string? {|POL1001:PhoneNumber|} { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Customer<T>
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }

            public void Take(SignUp form) => PhoneNumber = form.PhoneNumber;
        }

        public class SignUp
        {
            [SameAs(typeof(Customer<>), "PhoneNumber")]
            public string? PhoneNumber { get; set; }
        }
        """, OneUse).Choosing(1).RunAsync();

    [Test]
    public Task What_a_tool_wrote_is_declared_from_outside() => new FixTest<UndeclaredCustomerDataCodeFix>("""
        using System;
        using PolicyAnalyzers.Annotations;

        namespace Shop;

        public class Dto
        {
            public string {|POL1001:PhoneNumber|} = "";

            public static Dto Of(Proto.CustomerMessage message) => new Dto { PhoneNumber = message.PhoneNumber };
        }
        """, """
        using System;
        using PolicyAnalyzers.Annotations;

        [assembly: CustomerDataOf(typeof(Proto.CustomerMessage), nameof(Proto.CustomerMessage.PhoneNumber), "delivery-sms", Status = DeclarationStatus.Proposed)]

        namespace Shop;

        public class Dto
        {
            public string PhoneNumber = "";

            public static Dto Of(Proto.CustomerMessage message) => new Dto { PhoneNumber = message.PhoneNumber };
        }
        """, OneUse)
        .WithSource(
            "/0/obj/Message.cs",
            "namespace Proto { public class CustomerMessage { public string PhoneNumber { get; set; } = \"\"; } }",
            "namespace Proto { public class CustomerMessage { public string PhoneNumber { get; set; } = \"\"; } }")
        .Choosing(1).Titled("Declare 'CustomerMessage.PhoneNumber' from outside as held for 'Tell when the parcel arrives' (proposed)").Once().RunAsync();

    [Test]
    public Task Declarations_from_outside_stand_together() => new FixTest<UndeclaredCustomerDataCodeFix>("""
        public class Dto
        {
            public string {|POL1001:PhoneNumber|} = "";

            public static Dto Of(Proto.CustomerMessage message) => new Dto { PhoneNumber = message.PhoneNumber };
        }
        """, """
        public class Dto
        {
            public string PhoneNumber = "";

            public static Dto Of(Proto.CustomerMessage message) => new Dto { PhoneNumber = message.PhoneNumber };
        }
        """, OneUse)
        .WithSource(
            "/0/obj/Message.cs",
            "namespace Proto { public class CustomerMessage { public string PhoneNumber { get; set; } = \"\"; public string Email { get; set; } = \"\"; } }",
            "namespace Proto { public class CustomerMessage { public string PhoneNumber { get; set; } = \"\"; public string Email { get; set; } = \"\"; } }")
        .WithSource(
            "/0/Declarations.cs",
            """
            using PolicyAnalyzers.Annotations;

            [assembly: CustomerDataOf(typeof(Proto.CustomerMessage), "Email", "survey")]
            """,
            """
            using PolicyAnalyzers.Annotations;

            [assembly: CustomerDataOf(typeof(Proto.CustomerMessage), "Email", "survey")]
            [assembly: CustomerDataOf(typeof(Proto.CustomerMessage), nameof(Proto.CustomerMessage.PhoneNumber), "delivery-sms", Status = DeclarationStatus.Proposed)]
            """)
        .Choosing(1).Once().RunAsync();
}
