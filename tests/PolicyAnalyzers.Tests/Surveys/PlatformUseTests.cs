using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Testing;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3900.</summary>
internal sealed class PlatformUseTests
{
    private static DiagnosticResult InForce => new DiagnosticResult("POL0900", DiagnosticSeverity.Info).WithMessage(null).WithNoLocation();

    [Test]
    public Task Without_the_inventory_there_is_no_record() =>
        new PolicyTest("class C { QualtricsClient? client; }").With(Vendor.Qualtrics).InAssembly("Test.Surveys").RunAsync();

    [Test]
    public Task Code_without_a_platform_has_no_record() => new PolicyTest("class C { }").With(Vendor.Qualtrics).WithInventory().Expecting(InForce).RunAsync();

    [Test]
    public Task A_governed_use_is_recorded() => new PolicyTest("class C { {|#0:QualtricsClient|}? client; }")
        .With(Vendor.Qualtrics)
        .InAssembly("Test.Surveys")
        .WithInventory()
        .Expecting(InForce)
        .Expecting("POL3900", 0, "'QualtricsClient' belongs to the survey platform Qualtrics (governed)", DiagnosticSeverity.Info)
        .RunAsync();

    [Test]
    public Task An_ungoverned_use_is_recorded_beside_its_finding() => new PolicyTest("class C { {|#0:QualtricsClient|}? client; }")
        .With(Vendor.Qualtrics)
        .WithInventory()
        .Expecting(InForce)
        .Expecting("POL3001", 0, DiagnosticSeverity.Warning)
        .Expecting("POL3900", 0, "'QualtricsClient' belongs to the survey platform Qualtrics (not governed)", DiagnosticSeverity.Info)
        .RunAsync();

    [TestCase("Test.Surveys", "governed", TestName = "A detour in the governed client is recorded")]
    [TestCase("Test.Shop", "not governed", TestName = "A detour elsewhere is recorded beside its finding")]
    public Task By_name(string assembly, string governed)
    {
        var test = new PolicyTest("class C { object M() => {|#0:System.Reflection.Assembly.Load(\"Qualtrics.Api\")|}; }").InAssembly(assembly).WithInventory().Expecting(InForce);
        return (assembly == "Test.Surveys" ? test : test.Expecting("POL3012", 0, DiagnosticSeverity.Warning))
            .Expecting("POL3900", 0, $"'Qualtrics.Api' belongs to the survey platform Qualtrics ({governed})", DiagnosticSeverity.Info)
            .RunAsync();
    }

    [Test]
    public Task A_use_that_a_baseline_hides_is_recorded_too() => new PolicyTest("class C { {|#0:QualtricsClient|}? client; }")
        .With(Vendor.Qualtrics)
        .WithInventory()
        .WithBaseline(("POL3001", "F:C.client", "qualtrics T:Qualtrics.Api.QualtricsClient"))
        .Expecting(InForce)
        .Expecting("POL0901", 0, "POL3001 at 'F:C.client' is set aside: policy-baseline.json holds it since the first day", DiagnosticSeverity.Info)
        .Expecting("POL3900", 0, DiagnosticSeverity.Info)
        .RunAsync();
}
