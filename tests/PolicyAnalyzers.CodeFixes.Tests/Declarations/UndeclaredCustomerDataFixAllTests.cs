using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Declarations;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Testing;

namespace PolicyAnalyzers.CodeFixes.Tests.Declarations;

/// <summary>POL1001, many at once, in document, project and solution.</summary>
internal sealed class UndeclaredCustomerDataFixAllTests
{
    private const string Mixed = """
        public class A
        {
            public string? {|POL1001:Email|} { get; set; }
        }

        public class B
        {
            public string? {|POL1001:PhoneNumber|} { get; set; }
        }

        public class {|POL1001:C|}
        {
            public string? PhoneNumber { get; set; }
            public string? EmailAddress { get; set; }
        }
        """;

    [Test]
    public Task Without_a_choice_only_members_with_one_use_are_declared()
    {
        var test = new FixTest<UndeclaredCustomerDataCodeFix>(Mixed, """
            using PolicyAnalyzers.Annotations;

            public class A
            {
                [CustomerData("survey", Status = DeclarationStatus.Proposed)]
                public string? Email { get; set; }
            }

            public class B
            {
                public string? {|POL1001:PhoneNumber|} { get; set; }
            }

            public class C
            {
                public string? {|POL1001:PhoneNumber|} { get; set; }
                [CustomerData("survey", Status = DeclarationStatus.Proposed)]
                public string? EmailAddress { get; set; }
            }
            """)
        {
            CodeActionEquivalenceKey = "declare-only-use",
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne,
        };
        test.BatchFixedCode = test.FixedState.Sources[0].Content.ToString();
        test.FixedState.Sources.Clear();
        test.FixedCode = """
            using PolicyAnalyzers.Annotations;

            public class A
            {
                [CustomerData("survey", Status = DeclarationStatus.Proposed)]
                public string? Email { get; set; }
            }

            public class B
            {
                public string? {|POL1001:PhoneNumber|} { get; set; }
            }

            public class {|POL1001:C|}
            {
                public string? PhoneNumber { get; set; }
                public string? EmailAddress { get; set; }
            }
            """;
        return test.RunAsync();
    }

    [Test]
    public Task With_a_chosen_use_it_is_written_wherever_it_is_offered()
    {
        var test = new FixTest<UndeclaredCustomerDataCodeFix>(Mixed, """
            using PolicyAnalyzers.Annotations;

            public class A
            {
                public string? {|POL1001:Email|} { get; set; }
            }

            public class B
            {
                [CustomerData("account-recovery", Status = DeclarationStatus.Proposed)]
                public string? PhoneNumber { get; set; }
            }

            public class C
            {
                [CustomerData("account-recovery", Status = DeclarationStatus.Proposed)]
                public string? PhoneNumber { get; set; }
                public string? {|POL1001:EmailAddress|} { get; set; }
            }
            """)
        {
            CodeActionEquivalenceKey = "declare-use:account-recovery",
        };
        return test.RunAsync();
    }

    [Test]
    public Task Over_several_documents_and_parts_of_a_type()
    {
        var test = new FixTest<UndeclaredCustomerDataCodeFix>("""
            public partial class A
            {
                public string? {|POL1001:Email|} { get; set; }
            }
            """, """
            using PolicyAnalyzers.Annotations;

            public partial class A
            {
                [CustomerData("survey", Status = DeclarationStatus.Proposed)]
                public string? Email { get; set; }
            }
            """);
        return test.WithSource("Second.cs", """
            public class B
            {
                public string? {|POL1001:Email|} { get; set; }
            }
            """, """
            using PolicyAnalyzers.Annotations;

            public class B
            {
                [CustomerData("survey", Status = DeclarationStatus.Proposed)]
                public string? Email { get; set; }
            }
            """).RunAsync();
    }

    [Test]
    public void What_is_none_has_no_fix_all()
    {
        var test = new FixTest<UndeclaredCustomerDataCodeFix>("""
            public class A
            {
                public string? {|POL1001:Email|} { get; set; }
            }
            """, """
            using PolicyAnalyzers.Annotations;

            public class A
            {
                [NotCustomerData("belongs to our own organisation")]
                public string? Email { get; set; }
            }
            """)
        {
            CodeActionEquivalenceKey = "not-customer-data",
            CodeActionIndex = 2,
        };

        Assert.That(
            async () => await test.RunAsync(),
            Throws.TypeOf<VerificationException>().With.Message.Contains("Fix all in document"));
    }
}
