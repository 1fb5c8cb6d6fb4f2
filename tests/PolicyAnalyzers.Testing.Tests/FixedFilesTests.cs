using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Testing.Tests.Subjects;
using static PolicyAnalyzers.Testing.Tests.Failures;

namespace PolicyAnalyzers.Testing.Tests;

/// <summary>Fixes that change more than one text, or that are built wrongly.</summary>
public class FixedFilesTests
{
    [Test]
    public Task Added_file_is_compared() => new CSharpCodeFixTest<LowerCaseTypeAnalyzer, AddFileFix>
    {
        TestCode = "class [|order|] { }",
        FixedState = { Sources = { "class [|order|] { }", ("Added.cs", "class Added { }") } },
    }.RunAsync();

    [Test]
    public Task Added_file_of_a_second_project_stands_in_its_folder()
    {
        var test = new CSharpCodeFixTest<LowerCaseTypeAnalyzer, AddFileFix> { TestCode = "", FixedCode = "" };
        test.TestState.AdditionalProjects["Second"].Sources.Add("class [|order|] { }");
        test.FixedState.AdditionalProjects["Second"].Sources.Add("class [|order|] { }");
        test.FixedState.AdditionalProjects["Second"].Sources.Add(("/Second/Added.cs", "class Added { }"));
        return test.RunAsync();
    }

    [Test]
    public void Added_file_that_is_not_expected_fails() => Fails(
        () => new CSharpCodeFixTest<LowerCaseTypeAnalyzer, AddFileFix>
        {
            TestCode = "class [|order|] { }", FixedCode = "class [|order|] { }",
        }.RunAsync(),
        "/0/Added.cs was not expected");

    [Test]
    public Task Changed_additional_file_is_compared() => new CSharpCodeFixTest<LowerCaseTypeAnalyzer, AllowInFileFix>
    {
        TestCode = "class [|order|] { }",
        TestState = { AdditionalFiles = { ("allowed.txt", "line\n") } },
        FixedState = { Sources = { "class [|order|] { }" }, AdditionalFiles = { ("allowed.txt", "line\norder\n") } },
    }.RunAsync();

    [Test]
    public void Changed_additional_file_that_is_not_expected_fails() => Fails(
        () => new CSharpCodeFixTest<LowerCaseTypeAnalyzer, AllowInFileFix>
        {
            TestCode = "class [|order|] { }",
            TestState = { AdditionalFiles = { ("allowed.txt", "line\n") } },
        }.RunAsync(),
        "/0/allowed.txt, first difference in line 2");

    [Test]
    public void Tree_that_its_text_does_not_parse_to_fails() => Fails(
        () => new CSharpCodeFixTest<LowerCaseTypeAnalyzer, DottedTokenFix>
        {
            TestCode = "class [|order|] { }", FixedCode = "class A.B { }", CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync(),
        "does not parse to");

    [Test]
    public Task Such_a_tree_passes_when_asked_for() => new CSharpCodeFixTest<LowerCaseTypeAnalyzer, DottedTokenFix>
    {
        TestCode = "class [|order|] { }",
        FixedCode = "class A.B { }",
        CompilerDiagnostics = CompilerDiagnostics.None,
        CodeActionValidationMode = CodeActionValidationMode.None,
    }.RunAsync();

    [Test]
    public void Fix_that_is_registered_for_another_diagnostic_fails() => Fails(
        () => new CSharpCodeFixTest<LowerCaseTypeAnalyzer, ForeignDiagnosticFix>
        {
            TestCode = "class [|order|] { }", FixedCode = "class Order { }",
        }.RunAsync(),
        "for another diagnostic");

    [Test]
    public void Throwing_provider_fails_and_is_named() => Fails(
        () => new CSharpCodeFixTest<LowerCaseTypeAnalyzer, ThrowingFix> { TestCode = "class [|order|] { }", FixedCode = "" }.RunAsync(),
        "ThrowingFix threw", "broken on purpose");

    [Test]
    public void Throwing_action_fails_and_is_named() => Fails(
        () => new CSharpCodeFixTest<LowerCaseTypeAnalyzer, ThrowingChangeFix> { TestCode = "class [|order|] { }", FixedCode = "" }.RunAsync(),
        "ThrowingChangeFix threw", "broken on purpose");

    private sealed class AddFileFix : ChangeFix
    {
        protected override Task<Solution> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
            => Task.FromResult(document.Project.AddDocument("Added.cs", "class Added { }").Project.Solution);
    }

    private sealed class AllowInFileFix : ChangeFix
    {
        protected override async Task<Solution> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
        {
            var file = document.Project.AdditionalDocuments.Single();
            var text = await file.GetTextAsync(cancellationToken) + "order\n";
            return document.Project.Solution.WithAdditionalDocumentText(file.Id, SourceText.From(text));
        }
    }

    private sealed class DottedTokenFix : ChangeFix
    {
        protected override async Task<Solution> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
        {
            var root = (await document.GetSyntaxRootAsync(cancellationToken))!;
            var name = root.FindToken(diagnostic.Location.SourceSpan.Start);
            var changed = root.ReplaceToken(name, SyntaxFactory.Identifier("A.B").WithTriviaFrom(name));
            return document.WithSyntaxRoot(changed).Project.Solution;
        }
    }

    private sealed class ForeignDiagnosticFix : ChangeFix
    {
        private static readonly DiagnosticDescriptor Other = new("TST009", "", "", "", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        protected override ImmutableArray<Diagnostic> Diagnostics(CodeFixContext context)
            => [Diagnostic.Create(Other, context.Diagnostics[0].Location)];
    }

    private sealed class ThrowingFix : ChangeFix
    {
        protected override ImmutableArray<Diagnostic> Diagnostics(CodeFixContext context)
            => throw new System.InvalidOperationException("broken on purpose");
    }

    private sealed class ThrowingChangeFix : ChangeFix
    {
        protected override Task<Solution> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
            => throw new System.InvalidOperationException("broken on purpose");
    }
}
