using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PolicyAnalyzers.Testing.Tests.Subjects;
using static PolicyAnalyzers.Testing.Tests.Failures;

namespace PolicyAnalyzers.Testing.Tests;

public class GeneratorTests
{
    [Test]
    public Task Generated_sources_are_compared_and_compiled() => new Test<LineGenerator>
    {
        TestCode = "class Order : Line { }",
        TestState = { GeneratedSources = { (typeof(LineGenerator), "Line.g.cs", "class Line { }") } },
    }.RunAsync();

    [Test]
    public void Generated_source_that_is_not_expected_fails()
        => Fails(() => new Test<LineGenerator> { TestCode = "" }.RunAsync(), "Line.g.cs was not expected", "class Line { }");

    [Test]
    public void Other_generated_text_fails() => Fails(
        () => new Test<LineGenerator>
        {
            TestCode = "",
            TestState = { GeneratedSources = { (typeof(LineGenerator), "Line.g.cs", "class Other { }") } },
        }.RunAsync(),
        "expected: class Other { }", "found:    class Line { }");

    [Test]
    public Task Comparison_can_be_left_out()
        => new Test<LineGenerator> { TestCode = "", TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck }.RunAsync();

    [Test]
    public Task Diagnostic_that_is_placed_by_line_can_be_expected_where_the_developer_sees_it() => new Test<LineGenerator>
    {
        TestCode = "class Order { }",
        TestState = { AnalyzerConfigFiles = { ("/0/.globalconfig", "is_global = true\nbuild_property.Fail = true") } },
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck,
        ExpectedDiagnostics = { DiagnosticResult.CompilerError("CS1029").WithLocation(1, 8).WithMessage("#error: 'stop'") },
    }.RunAsync();

    [Test]
    public void Throwing_generator_fails() => Fails(
        () => new Test<ThrowingGenerator> { TestCode = "", TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck }.RunAsync(),
        "generator threw", "broken on purpose");

    private sealed class Test<TGenerator> : CSharpAnalyzerTest<EmptyDiagnosticAnalyzer>
    {
        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(TGenerator)];
    }
}
