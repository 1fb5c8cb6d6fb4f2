using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Governance;
using PolicyAnalyzers.CodeFixes.Tests.Verify;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Governance;

/// <summary>POL0005.</summary>
internal sealed class SuppressedMandatoryRuleCodeFixTests
{
    private static readonly string Policy = TestPolicy.WithLevel("POL3001", "hard-mandatory");

    [Test]
    public Task A_suppression_of_what_is_advisory_is_offered_nothing() => FixTest<SuppressedMandatoryRuleCodeFix>.OffersNothing("""
        using System.Diagnostics.CodeAnalysis;

        [SuppressMessage("Declarations", "POL1001")]
        public class Row { }
        """, Policy);

    [Test]
    public Task The_attribute_goes_with_its_line_and_the_documentation_stays() => new FixTest<SuppressedMandatoryRuleCodeFix>("""
        using System.Diagnostics.CodeAnalysis;

        public class Row
        {
            /// <summary>Asks.</summary>
            [{|POL0005:SuppressMessage("Surveys", "POL3001", Justification = "Later")|}] // soon
            public void Ask() { }
        }
        """, """
        using System.Diagnostics.CodeAnalysis;

        public class Row
        {
            /// <summary>Asks.</summary>
            public void Ask() { }
        }
        """, Policy).Titled("Remove the suppression").RunAsync();

    [Test]
    public Task Before_other_code_on_its_line_only_the_attribute_goes() => new FixTest<SuppressedMandatoryRuleCodeFix>("""
        using System.Diagnostics.CodeAnalysis;

        public class Row
        {
            [{|POL0005:SuppressMessage("Surveys", "POL3001")|}] public void Ask([{|POL0005:SuppressMessage("Surveys", "POL3001")|}] string what) { }
        }
        """, """
        using System.Diagnostics.CodeAnalysis;

        public class Row
        {
            public void Ask(string what) { }
        }
        """, Policy).RunAsync();

    [Test]
    public Task Others_between_the_same_brackets_stay() => new FixTest<SuppressedMandatoryRuleCodeFix>("""
        using System;
        using System.Diagnostics.CodeAnalysis;

        [{|POL0005:SuppressMessage("Surveys", "POL3001")|}, Serializable, {|POL0005:SuppressMessage("Surveys", "POL3001:Why")|}, SuppressMessage("Declarations", "POL1001")]
        public class Row { }
        """, """
        using System;
        using System.Diagnostics.CodeAnalysis;

        [Serializable, SuppressMessage("Declarations", "POL1001")]
        public class Row { }
        """, Policy).RunAsync();

    [Test]
    public Task Those_of_the_assembly_go_in_every_file_at_once() => new FixTest<SuppressedMandatoryRuleCodeFix>("""
        using System.Diagnostics.CodeAnalysis;

        [assembly: {|POL0005:SuppressMessage("Surveys", "POL3001", Scope = "member", Target = "~M:Row.Ask")|}]
        [assembly: SuppressMessage("Declarations", "POL1001")]

        public class Row { }
        """, """
        using System.Diagnostics.CodeAnalysis;

        [assembly: SuppressMessage("Declarations", "POL1001")]

        public class Row { }
        """, Policy).WithSource("Second.cs", """
        // Of the team.
        [assembly: System.Diagnostics.CodeAnalysis.{|POL0005:SuppressMessage("Surveys", "POL3001")|}]
        """.Replace("System.Diagnostics.CodeAnalysis.{|POL0005:SuppressMessage", "{|POL0005:System.Diagnostics.CodeAnalysis.SuppressMessage", System.StringComparison.Ordinal), """
        // Of the team.

        """).RunAsync();
}
