using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Constants;

namespace PolicyAnalyzers.Tests.Constants;

public sealed class PolicyConstantsGeneratorTests
{
    private const string Policy = """
        schema: 1
        policy: { id: Contoso.CustomerData, version: 2.1.0, title: Ours, contact: us@contoso.example, effective: 2026-11-01 }
        origins:
          signup-form: { title: Sign-up form, source: provided.subject }
        """;

    private static readonly PolicyProject Project = new(("build_property.PolicyPackage", "true"), ("build_property.RootNamespace", "Contoso"));

    [Test]
    public void A_project_that_only_uses_a_policy_gets_no_constants()
    {
        var result = Run(new PolicyProject(("build_property.RootNamespace", "Contoso")), new PolicyFile("policy.yaml", Policy));

        Assert.That(result.GeneratedTrees, Is.Empty);
        Assert.That(result.Diagnostics, Is.Empty);
    }

    [TestCase("")]
    [TestCase("schema: 1\npolicy: [")]
    [TestCase("schema: 1\nunknown: 1\n")]
    public void A_faulty_policy_gives_nothing_since_the_analyzers_report_it(string text)
    {
        var result = Run(Project, new PolicyFile("policy.yaml", text));

        Assert.That(result.GeneratedTrees, Is.Empty);
        Assert.That(result.Diagnostics, Is.Empty);
    }

    [Test]
    public void Two_policies_give_nothing_since_the_analyzers_report_them() =>
        Assert.That(Run(Project, new PolicyFile("policy.yaml", Policy), new PolicyFile("other.policy.yaml", Policy)).GeneratedTrees, Is.Empty);

    [Test]
    public void A_policy_becomes_constants_that_compile()
    {
        var result = Run(Project, new PolicyFile("policy.yaml", Policy), new PolicyFile("notes.txt", "no policy"));

        var compilation = GeneratedCode.Compile(result.GeneratedTrees.Single().ToString());
        var constant = compilation.GetTypeByMetadataName("Contoso.CustomerPolicy+Origins")!.GetMembers("SignupForm").OfType<IFieldSymbol>().Single();
        Assert.That(constant.ConstantValue, Is.EqualTo("signup-form"));
        Assert.That(constant.GetDocumentationCommentXml(), Does.Contain("Sign-up form"));
        Assert.That(result.Diagnostics, Is.Empty);
    }

    [Test]
    public void What_a_repository_registers_becomes_constants_in_the_one_project_that_asks()
    {
        const string delegation = "\npurposes:\n  support: { title: Help }\ndelegations:\n  team: { repositories: [contoso/web], may-add: [uses], purposes: [support] }\n";
        const string fragment = "schema: 1\nfragment: { id: web, extends: Contoso.CustomerData, repository: contoso/web }\nuses:\n  call-back: { title: Call back, purpose: support }\n";
        PolicyFile[] files = [new("policy.yaml", Policy + delegation), new("web.fragment.policy.yaml", fragment)];

        Assert.That(Run(new PolicyProject(("build_property.RootNamespace", "Contoso.Web")), files).GeneratedTrees, Is.Empty);

        var result = Run(new PolicyProject(("build_property.PolicyFragmentConstants", "true"), ("build_property.RootNamespace", "Contoso.Web")), files);
        var type = GeneratedCode.Compile(result.GeneratedTrees.Single().ToString()).GetTypeByMetadataName("Contoso.Web.TeamPolicy")!;
        Assert.That(type.GetTypeMembers().Select(each => each.Name), Is.EqualTo(new[] { "Uses" }));
        Assert.That(type.GetTypeMembers().Single().GetMembers("CallBack").OfType<IFieldSymbol>().Single().ConstantValue, Is.EqualTo("call-back"));
    }

    [TestCase("Contoso.CustomerData", "2.1.0")]
    [TestCase("contoso.customerdata", "2.1.0-branch.7")]
    [TestCase("", "2.1.0+build")]
    public void A_package_that_agrees_with_its_policy_is_silent(string id, string version) =>
        Assert.That(Run(Package(id, version), new PolicyFile("policy.yaml", Policy)).Diagnostics, Is.Empty);

    [TestCase("Contoso.Other", "2.1.0", "'Contoso.Other'")]
    [TestCase("Contoso.CustomerData", "2.1.1", "'2.1.1'")]
    [TestCase("Contoso.CustomerData", "2.1.01", "'2.1.01'")]
    public void A_package_that_disagrees_with_its_policy_is_an_error_in_the_policy(string id, string version, string named)
    {
        var fault = Run(Package(id, version), new PolicyFile("policy.yaml", Policy)).Diagnostics.Single();

        Assert.That((fault.Id, fault.Severity), Is.EqualTo(("POL0501", DiagnosticSeverity.Error)));
        Assert.That(fault.Location.GetLineSpan().Path, Is.EqualTo("policy.yaml"));
        Assert.That(fault.GetMessage(null), Does.Contain(named));
    }

    [Test]
    public void An_edit_of_code_alone_reads_and_writes_nothing_again()
    {
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new PolicyConstantsGenerator().AsSourceGenerator()], [new PolicyFile("policy.yaml", Policy)], optionsProvider: Project, driverOptions: options);
        driver = driver.RunGenerators(GeneratedCode.Of("class A { }"));
        driver = driver.RunGenerators(GeneratedCode.Of("class A { }", "class B { }"));

        var outputs = driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);
        Assert.That(outputs.Select(output => output.Reason), Is.Not.Empty.And.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    private static PolicyProject Package(string id, string version) =>
        new(("build_property.PolicyPackage", "true"), ("build_property.PackageId", id), ("build_property.PackageVersion", version));

    private static GeneratorDriverRunResult Run(PolicyProject project, params AdditionalText[] files) =>
        CSharpGeneratorDriver.Create([new PolicyConstantsGenerator().AsSourceGenerator()], files.ToImmutableArray(), optionsProvider: project)
            .RunGenerators(GeneratedCode.Of("class A { }"))
            .GetRunResult();
}
