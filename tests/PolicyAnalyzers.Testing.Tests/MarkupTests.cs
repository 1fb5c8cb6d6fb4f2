using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Testing.Tests.Subjects;
using static PolicyAnalyzers.Testing.Tests.Failures;
using Test = PolicyAnalyzers.Testing.CSharpAnalyzerTest<PolicyAnalyzers.Testing.Tests.Subjects.LowerCaseTypeAnalyzer>;
using Verify = PolicyAnalyzers.Testing.CSharpAnalyzerVerifier<PolicyAnalyzers.Testing.Tests.Subjects.LowerCaseTypeAnalyzer>;

namespace PolicyAnalyzers.Testing.Tests;

public class MarkupTests
{
    [Test]
    public Task Text_that_only_looks_like_markup_is_left_alone()
        => Verify.VerifyAnalyzerAsync("""class Order { string _text = "{| x |, {|no key|"; bool Or(bool a, bool b) => a|b; }""");

    [Test]
    public Task Markup_can_be_switched_off() => new Test
    {
        TestState = { Sources = { """class Order { string _text = "[|x|]{|TST001:y|}"; }""" }, MarkupHandling = MarkupMode.None },
    }.RunAsync();

    [Test]
    public Task Spans_may_be_nested() => Verify.VerifyAnalyzerAsync(
        "partial class {|#0:{|TST001:order|}|} { } class {|#1:line|} { }", Verify.Diagnostic().WithLocation(1).WithArguments("line"));

    [Test]
    public void Unclosed_markup_fails() => Fails(() => Verify.VerifyAnalyzerAsync("class [|order { }"), "/0/Test0.cs", "is missing");

    [Test]
    public void Closing_what_was_not_opened_fails() => Fails(() => Verify.VerifyAnalyzerAsync("\nclass order|] { }"), "line 2", "not opened");

    [Test]
    public void Key_without_markup_fails() => Fails(
        () => Verify.VerifyAnalyzerAsync("class order { }", Verify.Diagnostic().WithLocation(3)), "{|#3:…|}");

    [Test]
    public void Key_that_stands_twice_fails() => Fails(
        () => Verify.VerifyAnalyzerAsync("class {|#0:order|} { } class {|#0:line|} { }"), "stands twice");

    [Test]
    public void Plain_markup_fails_where_several_ids_are_supported()
        => Fails(() => new TwoIds { TestCode = "class [|order|] { }" }.RunAsync(), "write {|id:…|}");

    [Test]
    public Task Plain_markup_can_mean_the_first_descriptor()
        => new TwoIds { TestCode = "class [|order|] { }", MarkupOptions = MarkupOptions.UseFirstDescriptor }.RunAsync();

    [Test]
    public void Reported_diagnostics_that_touch_each_other_are_all_shown() => Fails(
        () => Verify.VerifyAnalyzerAsync("class order<t> : Missing<order> { } class line { }"),
        "class {|TST001:order|}<t> : {|CS0246:Missing<{|CS0305:order|}>|} { } class {|TST001:line|} { }");

    private sealed class TwoIds : CSharpAnalyzerTest<LowerCaseTypeAnalyzer>
    {
        protected override System.Collections.Generic.IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers()
            => [new LowerCaseTypeAnalyzer(), new ForbiddenWordAnalyzer()];
    }
}
