using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Guard;

/// <summary>What the build says of analyzers: whether they run, and whether that matters.</summary>
/// <param name="By">The property that switches them off; empty where none does.</param>
/// <param name="IsInCI">The build runs in CI, as the package's targets tell.</param>
/// <param name="Project">The project file.</param>
internal sealed record AnalyzerSwitches(string By, bool IsInCI, string Project)
{
    /// <summary>POL0008, which the package's targets report too.</summary>
    public const string Id = "POL0008";

    /// <summary>The message, with the property.</summary>
    public const string Message = "{0} switches the analyzers off, so the policy is not checked; remove it from the build, or set it at a desk only";

    /// <summary>Whether analyzers do not run.</summary>
    public bool AreOff => By.Length > 0;

    /// <summary>Reads the properties that the package's targets make visible. The SDK asks the second one only where the first has no value.</summary>
    public static AnalyzerSwitches Read(AnalyzerConfigOptions options)
    {
        var always = Property(options, "RunAnalyzers");
        var by = IsFalse(always) ? "RunAnalyzers"
            : always.Length == 0 && IsFalse(Property(options, "RunAnalyzersDuringBuild")) ? "RunAnalyzersDuringBuild"
            : "";
        return new AnalyzerSwitches(by, Property(options, "PolicyInCI").Equals("true", StringComparison.OrdinalIgnoreCase), Property(options, "MSBuildProjectFullPath"));
    }

    private static bool IsFalse(string value) => value.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptions options, string name) => options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
