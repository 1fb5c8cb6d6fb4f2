using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Annotations;
using PolicyAnalyzers.Rules.Declarations;
using PolicyAnalyzers.Rules.Governance;
using PolicyAnalyzers.Rules.Surveys;
using PolicyAnalyzers.Testing;

namespace PolicyAnalyzers.Tests.Verify;

/// <summary>Runs every analyzer over a source under a policy: whatever is not marked in the source must not be found.</summary>
internal sealed class PolicyTest : CSharpAnalyzerTest<PolicyFileAnalyzer>
{
    /// <summary>A test of a source under the test policy, or under another one; null for none.</summary>
    public PolicyTest(string source, string? policy = TestPolicy.Text)
    {
        TestCode = source;
        TestState.AdditionalReferences.Add(AnnotationsReference);
        if (policy is not null)
        {
            TestState.AdditionalFiles.Add(("/policy.yaml", policy));
        }
    }

    /// <summary>The annotations' assembly.</summary>
    public static MetadataReference AnnotationsReference { get; } = MetadataReference.CreateFromFile(typeof(CustomerDataAttribute).Assembly.Location);

    /// <summary>Every analyzer of the product.</summary>
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers =>
        [new PolicyFileAnalyzer(), new PolicyInForceAnalyzer(), new UnknownTermAnalyzer(), new DeclarationsAnalyzer(), new PlatformAnalyzer()];

    /// <summary>Sets a property that the build makes visible to the compiler.</summary>
    public PolicyTest WithBuildProperty(string name, string value)
    {
        TestState.AnalyzerConfigFiles.Add(("/." + name + ".globalconfig", $"is_global = true\nbuild_property.{name} = {value}\n"));
        return this;
    }

    /// <summary>Adds a file that the build hands to the analyzers.</summary>
    public PolicyTest WithFile(string name, string text)
    {
        TestState.AdditionalFiles.Add((name, text));
        return this;
    }

    /// <summary>Adds a project that the source's project references; a stand-in for a vendor's package.</summary>
    public PolicyTest WithReferencedProject(string assembly, string source)
    {
        TestState.AdditionalProjects[assembly].Sources.Add(source);
        TestState.AdditionalProjectReferences.Add(assembly);
        return this;
    }

    /// <summary>Expects a diagnostic at a marked place with this message.</summary>
    public PolicyTest Expecting(string id, int mark, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning)
    {
        ExpectedDiagnostics.Add(new DiagnosticResult(id, severity).WithLocation(mark).WithMessage(message));
        return this;
    }

    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analyzers;
}
