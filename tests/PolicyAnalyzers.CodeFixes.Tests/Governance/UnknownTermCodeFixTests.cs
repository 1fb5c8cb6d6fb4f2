using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Governance;
using PolicyAnalyzers.CodeFixes.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Governance;

/// <summary>POL0009.</summary>
internal sealed class UnknownTermCodeFixTests
{
    [Test]
    public Task A_known_term_is_offered_nothing() => FixTest<UnknownTermCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Row { [CustomerData("survey")] public string? A { get; set; } }
        """);

    [Test]
    public Task A_term_that_is_near_to_none_is_offered_nothing() => FixTest<UnknownTermCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Row { [CustomerData({|POL0009:"xyzzy"|})] public string? A { get; set; } }
        """);

    [Test]
    public Task A_constant_belongs_to_whoever_declares_it() => FixTest<UnknownTermCodeFix>.OffersNothing("""
        using PolicyAnalyzers.Annotations;

        public class Row { const string Use = "surveys"; [CustomerData({|POL0009:Use|})] public string? A { get; set; } }
        """);

    [Test]
    public Task The_nearest_term_is_written_everywhere_at_once() => new FixTest<UnknownTermCodeFix>("""
        using PolicyAnalyzers.Annotations;

        [assembly: CustomerDataOf(typeof(Row), nameof(Row.C), "survey", {|POL0009:"delivery-smss"|})]

        public class Row
        {
            [CustomerData({|POL0009:"account-recover"|}, Category = {|POL0009:"contact.fone"|})] public string? A { get; set; }
            [Origin(/* where */ {|POL0009:"sign-up-form"|}), Purpose({|POL0009:"order-update"|})] public string? B { get; set; }
            public string? C { get; set; }
        }
        """, """
        using PolicyAnalyzers.Annotations;

        [assembly: CustomerDataOf(typeof(Row), nameof(Row.C), "survey", "delivery-sms")]

        public class Row
        {
            [CustomerData("account-recovery", Category = "contact.phone")] public string? A { get; set; }
            [Origin(/* where */ "signup-form"), Purpose("order-updates")] public string? B { get; set; }
            public string? C { get; set; }
        }
        """).RunAsync();

    [Test]
    public Task In_an_array_one_text_is_changed() => new FixTest<UnknownTermCodeFix>("""
        using PolicyAnalyzers.Annotations;

        public class Row { [CustomerData(new[] { "survey", {|POL0009:"delivery-smss"|} })] public string? A { get; set; } }
        """, """
        using PolicyAnalyzers.Annotations;

        public class Row { [CustomerData(new[] { "survey", "delivery-sms" })] public string? A { get; set; } }
        """).Titled("Change to 'delivery-sms'").RunAsync();
}
