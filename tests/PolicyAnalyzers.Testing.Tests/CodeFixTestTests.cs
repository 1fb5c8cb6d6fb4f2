using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Testing.Tests.Subjects;
using static PolicyAnalyzers.Testing.Tests.Failures;
using Test = PolicyAnalyzers.Testing.CSharpCodeFixTest<
    PolicyAnalyzers.Testing.Tests.Subjects.LowerCaseTypeAnalyzer, PolicyAnalyzers.Testing.Tests.Subjects.UpperCaseFix>;
using Verify = PolicyAnalyzers.Testing.CSharpCodeFixVerifier<
    PolicyAnalyzers.Testing.Tests.Subjects.LowerCaseTypeAnalyzer, PolicyAnalyzers.Testing.Tests.Subjects.UpperCaseFix>;

namespace PolicyAnalyzers.Testing.Tests;

public class CodeFixTestTests
{
    [Test]
    public Task Nothing_to_fix_passes() => Verify.VerifyCodeFixAsync("class Order { }", "class Order { }");

    [Test]
    public Task Fix_is_applied() => Verify.VerifyCodeFixAsync("class [|order|] { }", "class Order { }");

    [Test]
    public Task Fix_of_a_listed_diagnostic_is_applied() => Verify.VerifyCodeFixAsync(
        "class {|#0:order|} { }", Verify.Diagnostic().WithLocation(0).WithArguments("order"), "class Order { }");

    [Test]
    public Task All_diagnostics_are_fixed() => Verify.VerifyCodeFixAsync("class [|a|] { } class [|b|] { }", "class A { } class B { }");

    [Test]
    public Task First_diagnostic_alone_can_be_fixed() => new Test
    {
        TestCode = "class [|a|] { } class [|b|] { }",
        FixedCode = "class A { } class [|b|] { }",
        BatchFixedCode = "class A { } class B { }",
        CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne,
    }.RunAsync();

    [TestCase(0, "class Order { }")]
    [TestCase(1, "class Torder { }")]
    [TestCase(2, "class Theorder { }")]
    public Task Action_is_taken_by_its_index_among_the_leaves(int index, string result)
        => new Test { TestCode = "class [|order|] { }", FixedCode = result, CodeActionIndex = index }.RunAsync();

    [Test]
    public async Task Action_is_taken_by_its_key_and_its_title_can_be_asserted()
    {
        var title = "";
        await new Test
        {
            TestCode = "class [|order|] { }",
            FixedCode = "class Theorder { }",
            CodeActionEquivalenceKey = "Add The",
            CodeActionVerifier = (action, _) => title = action.Title,
        }.RunAsync();
        Assert.That(title, Is.EqualTo("Add The"));
    }

    [Test]
    public void Failing_assertion_on_the_title_fails() => Fails(
        () => new Test
        {
            TestCode = "class [|order|] { }",
            FixedCode = "class Order { }",
            CodeActionVerifier = (action, verifier) => verifier.Equal("Lower case", action.Title),
        }.RunAsync(),
        "Expected: Lower case", "Found:    Upper case");

    [Test]
    public void Wrong_fixed_text_fails_and_shows_both_lines() => Fails(
        () => Verify.VerifyCodeFixAsync("class [|order|] { }", "class Ordre { }"),
        "first difference in line 1", "expected: class Ordre { }", "found:    class Order { }");

    [Test]
    public void Fix_that_is_not_offered_fails_and_lists_the_offers() => Fails(
        () => new Test { TestCode = "class [|order|] { }", FixedCode = "class Order { }", CodeActionEquivalenceKey = "Remove" }.RunAsync(),
        "equivalence key \"Remove\"", "0: \"Upper case\"", "2: \"Add The\"");

    [Test]
    public void Index_and_key_that_disagree_fail() => Fails(
        () => new Test
        {
            TestCode = "class [|order|] { }", FixedCode = "class Order { }", CodeActionIndex = 1, CodeActionEquivalenceKey = "Upper case",
        }.RunAsync(),
        "which was not offered");

    [Test]
    public void Fix_that_is_offered_where_none_is_expected_fails() => Fails(
        () => new Test { TestCode = "class [|order|] { }" }.RunAsync(), "expected: class order { }", "found:    class Order { }");

    [Test]
    public void Missing_diagnostic_fails_before_any_fix()
        => Fails(() => Verify.VerifyCodeFixAsync("class [|Order|] { }", "class Order { }"), "Diagnostics before the fix: 1 expected");

    [Test]
    public void Fixed_code_that_does_not_compile_fails() => Fails(
        () => Verify.VerifyCodeFixAsync("class Order { } class [|order|] { }", "class Order { } class Order { }"),
        "Diagnostics in the fixed state", "Error CS0101");

    [Test]
    public Task Fixed_code_need_not_compile_when_asked_for() => new Test
    {
        TestCode = "class Order { } class [|order|] { }",
        FixedCode = "class Order { } class Order { }",
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Test]
    public Task Number_of_iterations_can_be_stated() => new Test
    {
        TestCode = "class [|a|] { } class [|b|] { }",
        FixedCode = "class A { } class B { }",
        NumberOfIncrementalIterations = 2,
        NumberOfFixAllIterations = 1,
    }.RunAsync();

    [TestCase(1, "applied more than the expected 1 times")]
    [TestCase(3, "applied 2 times instead of 3 times")]
    public void Wrong_number_of_iterations_fails(int iterations, string message) => Fails(
        () => new Test
        {
            TestCode = "class [|a|] { } class [|b|] { }",
            FixedCode = "class A { } class B { }",
            NumberOfIncrementalIterations = iterations,
        }.RunAsync(),
        message);

    [Test]
    public Task Listed_diagnostics_that_no_fix_removes_are_expected_after_it_too() => new Test
    {
        TestCode = "class [|order|] : Missing { }",
        FixedCode = "class Order : Missing { }",
        ExpectedDiagnostics = { DiagnosticResult.CompilerError("CS0246").WithSpan(1, 15, 1, 22).WithMessage(null) },
    }.RunAsync();

    [Test]
    public Task Fix_all_reaches_all_files_and_projects()
    {
        var test = new Test
        {
            TestState = { Sources = { "class [|a|] { }", "class [|b|] { }" } },
            FixedState = { Sources = { "class A { }", "class B { }" } },
        };
        test.TestState.AdditionalProjects["Second"].Sources.Add("class [|c|] { }");
        test.FixedState.AdditionalProjects["Second"].Sources.Add("class C { }");
        return test.RunAsync();
    }

    [Test]
    public void Fix_all_that_gives_other_text_fails() => Fails(
        () => new Test { TestCode = "class [|a|] { }", FixedCode = "class A { }", BatchFixedCode = "class B { }" }.RunAsync(),
        "Fix all in document", "expected: class B { }");

    [Test]
    public Task Fix_all_can_be_left_out() => new Test
    {
        TestCode = "class [|a|] { }",
        FixedCode = "class A { }",
        BatchFixedCode = "class B { }",
        CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
    }.RunAsync();

    [Test]
    public Task Fix_for_a_diagnostic_of_the_compiler_is_applied()
        => new CSharpCodeFixTest<EmptyDiagnosticAnalyzer, RemoveBaseFix>
        {
            TestCode = "class Order : {|CS0246:Missing|} { }",
            FixedCode = "class Order  { }",
        }.RunAsync();

    [Test]
    public void Fixed_file_names_are_compared() => Fails(
        () => new Test
        {
            TestCode = "class [|order|] { }",
            FixedState = { Sources = { "class Order { }", ("New.cs", "class New { }") } },
        }.RunAsync(),
        "/0/New.cs is missing");
}
