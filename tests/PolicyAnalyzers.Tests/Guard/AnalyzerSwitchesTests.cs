using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Constants;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Guard;

/// <summary>The guard where analyzers do not run (POL0008).</summary>
internal sealed class AnalyzerSwitchesTests
{
    private static readonly AdditionalText[] Policy = [new PolicyFile("/policy.yaml", TestPolicy.Text)];

    [TestCase("", "", "true")]
    [TestCase("true", "", "true")]
    [TestCase("true", "false", "true", Description = "The SDK asks the second only where the first has no value.")]
    [TestCase("false", "", "false", Description = "At a desk the targets warn.")]
    [TestCase("false", "", "")]
    public void Where_they_run_or_at_a_desk_it_compiles(string always, string duringBuild, string ci) => Assert.That(Errors(Policy, always, duringBuild, ci), Is.Empty);

    [TestCase("false", "", "RunAnalyzers ")]
    [TestCase("False", "true", "RunAnalyzers ")]
    [TestCase("", "false", "RunAnalyzersDuringBuild ")]
    public void In_CI_it_is_an_error_in_the_project_file(string always, string duringBuild, string by) => Assert.That(
        Errors(Policy, always, duringBuild, "true").Single(),
        Does.StartWith("/src/Shop.csproj(1) CS1029 #error: 'POL0008: " + by + "switches the analyzers off"));

    [Test]
    public void Who_has_no_policy_may_switch_them_off() => Assert.That(Errors([], "false", "", "true"), Is.Empty);

    private static string[] Errors(AdditionalText[] files, string always, string duringBuild, string ci) => GuardRun.Over(
        files,
        new PolicyProject(
            ("build_property.RunAnalyzers", always),
            ("build_property.RunAnalyzersDuringBuild", duringBuild),
            ("build_property.PolicyInCI", ci),
            ("build_property.MSBuildProjectFullPath", "/src/Shop.csproj")),
        "class C { }").Errors();
}
