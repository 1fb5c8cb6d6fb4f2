using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Rules.Governance;
using PolicyAnalyzers.Testing;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.CodeFixes.Tests.Verify;

/// <summary>Runs every analyzer and one fix over a source under a policy: the fixed source must compile, and have no finding but those that it marks.</summary>
/// <typeparam name="TFix">The fix.</typeparam>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<PolicyFileAnalyzer, TFix>
    where TFix : CodeFixProvider, new()
{
    /// <summary>A test of a fix. Where the fixed source is the source itself, no fix may be offered.</summary>
    public FixTest(string source, string fixedSource, string policy = TestPolicy.Text)
    {
        TestCode = source;
        if (fixedSource != source)
        {
            FixedCode = fixedSource;
        }

        TestState.AdditionalReferences.Add(PolicyTest.AnnotationsReference);
        TestState.AdditionalFiles.Add(("/policy.yaml", policy));
    }

    /// <summary>Titles of what is offered, as an editor shows them.</summary>
    public FixTest<TFix> Titled(string title)
    {
        CodeActionVerifier = (action, verify) => verify.Equal(title, action.Title);
        return this;
    }

    /// <summary>Takes another action than the first; nested ones count one by one.</summary>
    public FixTest<TFix> Choosing(int index)
    {
        CodeActionIndex = index;
        return this;
    }

    /// <summary>Takes one action and fixes nothing else.</summary>
    public FixTest<TFix> Once()
    {
        CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck;
        return this;
    }

    /// <summary>Adds a further source file, and how it must look afterwards.</summary>
    public FixTest<TFix> WithSource(string path, string text, string fixedText)
    {
        TestState.Sources.Add((path, text));
        FixedState.Sources.Add((path, fixedText));
        return this;
    }

    /// <summary>Adds a project that the source's project references.</summary>
    public FixTest<TFix> WithReferencedProject(string assembly, string source)
    {
        TestState.AdditionalProjects[assembly].Sources.Add(source);
        TestState.AdditionalProjectReferences.Add(assembly);
        return this;
    }

    /// <summary>Runs a test in which nothing may be offered.</summary>
    public static Task OffersNothing(string source, string policy = TestPolicy.Text) => new FixTest<TFix>(source, source, policy).RunAsync();

    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => PolicyTest.Analyzers;
}
