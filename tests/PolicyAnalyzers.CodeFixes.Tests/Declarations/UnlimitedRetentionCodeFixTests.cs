using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Declarations;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Declarations;

/// <summary>POL1012.</summary>
internal sealed class UnlimitedRetentionCodeFixTests
{
    private static readonly string Policy = TestPolicy
        .With("POL1012: observe", "POL1012: advisory")
        .Vary("kind: service.notification, legal-basis: contract }", "kind: service.notification, legal-basis: contract, retention: 400d }")
        .Vary("kind: cx.survey.transactional, legal-basis: consent }", "kind: cx.survey.transactional, legal-basis: consent, retention: 180d }");

    [Test]
    public Task What_is_erased_in_time_is_offered_nothing() => FixTest<UnlimitedRetentionCodeFix>.OffersNothing("""
        using System.ComponentModel.DataAnnotations.Schema;
        using PolicyAnalyzers.Annotations;

        [Table("customers"), Retention(365)]
        public class Customer
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }
        }
        """, Policy);

    [Test]
    public Task Several_variables_would_share_it_and_are_offered_nothing() => FixTest<UnlimitedRetentionCodeFix>.OffersNothing("""
        using System.ComponentModel.DataAnnotations.Schema;
        using PolicyAnalyzers.Annotations;

        [Table("customers")]
        public class {|POL1012:Customer|}
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber, Other;
        }
        """, Policy);

    [Test]
    public Task The_limit_of_the_purpose_is_written() => new FixTest<UnlimitedRetentionCodeFix>("""
        using System.ComponentModel.DataAnnotations.Schema;
        using PolicyAnalyzers.Annotations;

        [Table("customers")]
        public class Customer
        {
            // Where the courier reaches them.
            [CustomerData("delivery-sms")]
            public string? {|POL1012:PhoneNumber|} { get; set; }
        }
        """, """
        using System.ComponentModel.DataAnnotations.Schema;
        using PolicyAnalyzers.Annotations;

        [Table("customers")]
        public class Customer
        {
            // Where the courier reaches them.
            [Retention(400)]
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }
        }
        """, Policy).Titled("Say that it is erased after 400 days: a job has to do it").RunAsync();

    [Test]
    public Task A_limit_that_is_too_long_is_corrected_in_place() => new FixTest<UnlimitedRetentionCodeFix>("""
        using System.ComponentModel.DataAnnotations.Schema;
        using PolicyAnalyzers.Annotations;

        [Table("customers")]
        public class Customer
        {
            [CustomerData("survey"), Retention(500, By = "the nightly job")]
            public string? {|POL1012:Email|} { get; set; }
        }
        """, """
        using System.ComponentModel.DataAnnotations.Schema;
        using PolicyAnalyzers.Annotations;

        [Table("customers")]
        public class Customer
        {
            [CustomerData("survey"), Retention(180, By = "the nightly job")]
            public string? Email { get; set; }
        }
        """, Policy).RunAsync();

    [Test]
    public Task Each_member_of_a_type_gets_its_own_limit() => new FixTest<UnlimitedRetentionCodeFix>("""
        using System.ComponentModel.DataAnnotations.Schema;
        using PolicyAnalyzers.Annotations;

        [Table("customers")]
        public class {|POL1012:Customer|}
        {
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }
            [CustomerData("survey")]
            public string? Email { get; set; }
        }
        """, """
        using System.ComponentModel.DataAnnotations.Schema;
        using PolicyAnalyzers.Annotations;

        [Table("customers")]
        public class Customer
        {
            [Retention(400)]
            [CustomerData("delivery-sms")]
            public string? PhoneNumber { get; set; }
            [Retention(180)]
            [CustomerData("survey")]
            public string? Email { get; set; }
        }
        """, Policy).RunAsync();

    /// <summary>Nothing is erased by the fix: somebody has to say at each place that a job does it.</summary>
    [Test]
    public void There_is_no_fix_all() => Assert.That(new UnlimitedRetentionCodeFix().GetFixAllProvider(), Is.Null);
}
