using System.Threading.Tasks;
using static PolicyAnalyzers.Testing.Tests.AnalyzerTestTests;
using Test = PolicyAnalyzers.Testing.CSharpCodeFixTest<
    PolicyAnalyzers.Testing.Tests.Subjects.LowerCaseTypeAnalyzer, PolicyAnalyzers.Testing.Tests.Subjects.UpperCaseFix>;
using Verify = PolicyAnalyzers.Testing.CSharpCodeFixVerifier<
    PolicyAnalyzers.Testing.Tests.Subjects.LowerCaseTypeAnalyzer, PolicyAnalyzers.Testing.Tests.Subjects.UpperCaseFix>;

namespace PolicyAnalyzers.Testing.Tests;

public class CodeFixTestTests
{
    [Test]
    public Task Fix_is_applied() => Verify.VerifyCodeFixAsync("class [|order|] { }", "class Order { }");

    [Test]
    public Task Fix_of_a_listed_diagnostic_is_applied() => Verify.VerifyCodeFixAsync(
        "class {|#0:order|} { }", Verify.Diagnostic().WithLocation(0).WithArguments("order"), "class Order { }");

    [Test]
    public Task All_diagnostics_are_fixed() => Verify.VerifyCodeFixAsync("class [|a|] { } class [|b|] { }", "class A { } class B { }");

    [Test]
    public void Wrong_fixed_text_fails_and_shows_both_lines() => Fails(
        () => Verify.VerifyCodeFixAsync("class [|order|] { }", "class Ordre { }"),
        "first difference in line 1", "expected: class Ordre { }", "found:    class Order { }");
}
