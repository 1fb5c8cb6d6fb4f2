using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
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
    private int usings;

    /// <summary>A test of a source under the test policy, or under another one; null for none.</summary>
    public PolicyTest(string source, string? policy = TestPolicy.Text)
    {
        TestCode = source;
        TestState.AdditionalReferences.Add(AnnotationsReference);
        Open("System", "System.Collections.Generic", "PolicyAnalyzers.Annotations");
        if (policy is not null)
        {
            TestState.AdditionalFiles.Add(("/policy.yaml", policy));
        }
    }

    /// <summary>The annotations' assembly.</summary>
    public static MetadataReference AnnotationsReference { get; } = MetadataReference.CreateFromFile(typeof(CustomerDataAttribute).Assembly.Location);

    /// <summary>Every analyzer of the product.</summary>
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers =>
    [
        new PolicyFileAnalyzer(),
        new PolicyInForceAnalyzer(),
        new UnknownTermAnalyzer(),
        new UnresolvedSymbolAnalyzer(),
        new WaiverAnalyzer(),
        new OutdatedAnalyzersAnalyzer(),
        new SuppressedRuleAnalyzer(),
        new DeclarationsAnalyzer(),
        new PlatformAnalyzer(),
        new DetourAnalyzer(),
        new CredentialAnalyzer(),
        new ClientAnalyzer(),
        new SurveyAnalyzer(),
        new PlatformAddressAnalyzer(),
        new MessageAnalyzer(),
    ];

    /// <summary>Runs a test that varies nothing but source and policy.</summary>
    public static Task Check(string source, string? policy = TestPolicy.Text) => new PolicyTest(source, policy).RunAsync();

    /// <summary>Sets a property that the build makes visible to the compiler.</summary>
    public PolicyTest WithBuildProperty(string name, string value)
    {
        TestState.AnalyzerConfigFiles.Add(("/." + name + ".globalconfig", $"is_global = true\nbuild_property.{name} = {value}\n"));
        return this;
    }

    /// <summary>Asks for records besides findings.</summary>
    public PolicyTest WithInventory() => WithBuildProperty("PolicyInventory", "true");

    /// <summary>Judges dates by this day.</summary>
    public PolicyTest On(string day) => WithBuildProperty("PolicyAsOf", day);

    /// <summary>Reports as a scan does.</summary>
    public PolicyTest InScan() => WithBuildProperty("PolicyAnalyzersScan", "true");

    /// <summary>Adds a configuration file.</summary>
    public PolicyTest WithConfig(string name, string text)
    {
        TestState.AnalyzerConfigFiles.Add((name, text));
        return this;
    }

    /// <summary>Adds a file that the build hands to the analyzers.</summary>
    public PolicyTest WithFile(string name, string text)
    {
        TestState.AdditionalFiles.Add((name, text));
        return this;
    }

    /// <summary>Adds the findings of the first day.</summary>
    public PolicyTest WithBaseline(params (string Rule, string Symbol, string Evidence)[] entries) => WithFile("/policy-baseline.json", TestBaseline.Of(entries));

    /// <summary>Adds a source file.</summary>
    public PolicyTest WithSource(string path, string text)
    {
        TestState.Sources.Add((path, text));
        return this;
    }

    /// <summary>Names the assembly that is compiled. That of the governed client holds the client, or POL0011 would say that it does not.</summary>
    public PolicyTest InAssembly(string name)
    {
        TestState.AssemblyName = name;
        if (name == "Test.Surveys")
        {
            WithSource("Client.cs", "namespace Test.Surveys { public class Client { } }");
        }

        return this;
    }

    /// <summary>Compiles a program instead of a library.</summary>
    public PolicyTest AsProgram()
    {
        TestState.OutputKind = OutputKind.ConsoleApplication;
        return this;
    }

    /// <summary>Takes the annotations away.</summary>
    public PolicyTest WithoutAnnotations()
    {
        TestState.AdditionalReferences.Clear();
        TestState.Sources.RemoveAt(1);
        return this;
    }

    /// <summary>Lets the source be wrong.</summary>
    public PolicyTest WithErrorsOfTheCompiler()
    {
        CompilerDiagnostics = CompilerDiagnostics.None;
        return this;
    }

    /// <summary>Adds a project that the source's project references; a stand-in for a vendor's package.</summary>
    public PolicyTest WithReferencedProject(string assembly, string source)
    {
        TestState.AdditionalProjects[assembly].Sources.Add(source);
        TestState.AdditionalProjectReferences.Add(assembly);
        return this;
    }

    /// <summary>Adds a project that is referenced, and that declares its data under the test policy.</summary>
    public PolicyTest WithDeclaringProject(string assembly, string source)
    {
        TestState.AdditionalProjects[assembly].AdditionalReferences.Add(AnnotationsReference);
        TestState.AdditionalProjects[assembly].AdditionalFiles.Add(("policy.yaml", TestPolicy.Text));
        return WithReferencedProject(assembly, source);
    }

    /// <summary>Adds a vendor's package, and opens its namespace.</summary>
    public PolicyTest With(Vendor vendor)
    {
        Open(vendor.Namespace);
        return WithReferencedProject(vendor.Assembly, vendor.Source);
    }

    /// <summary>Expects a diagnostic at a marked place with this message; null for any.</summary>
    public PolicyTest Expecting(string id, int mark, string? message, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        Expecting(new DiagnosticResult(id, severity).WithMessage(message).WithLocation(mark));

    /// <summary>Expects a diagnostic of this severity at a marked place.</summary>
    public PolicyTest Expecting(string id, int mark, DiagnosticSeverity severity) => Expecting(id, mark, null, severity);

    /// <summary>Expects a diagnostic at a marked place, with these marks as its further locations.</summary>
    public PolicyTest ExpectingGroup(string id, int mark, params int[] members)
    {
        var result = new DiagnosticResult(id, DiagnosticSeverity.Warning).WithMessage(null).WithLocation(mark);
        foreach (var member in members)
        {
            result = result.WithLocation(member);
        }

        return Expecting(result);
    }

    /// <summary>Expects a diagnostic.</summary>
    public PolicyTest Expecting(DiagnosticResult result)
    {
        ExpectedDiagnostics.Add(result);
        return this;
    }

    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analyzers;

    // Sources show what they are about, and not what they open.
    private void Open(params string[] namespaces)
    {
        var name = "Usings" + (usings++).ToString(CultureInfo.InvariantCulture) + ".cs";
        TestState.Sources.Add((name, string.Concat(System.Linq.Enumerable.Select(namespaces, static each => $"global using {each};\n"))));
    }
}
