using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Context;

/// <summary>What the build says of the compilation, through MSBuild properties that the package makes visible to the compiler.</summary>
internal sealed class BuildSettings
{
    private const string Prefix = "build_property.";

    private BuildSettings(AnalyzerConfigOptions options)
    {
        IsScan = IsTrue(options, "PolicyAnalyzersScan");
        WantsInventory = IsTrue(options, "PolicyInventory");
        IsTestProject = IsTrue(options, "IsTestProject");
        AsOf = options.TryGetValue(Prefix + "PolicyAsOf", out var day) && !string.IsNullOrWhiteSpace(day) ? DayOf(day) : null;
        Repository = options.TryGetValue(Prefix + "PolicyRepository", out var repository) && !string.IsNullOrWhiteSpace(repository) ? repository.Trim() : null;
        RequiredPolicy = RequiredPolicy.Read(options);
        ProjectDirectory = options.TryGetValue(Prefix + "MSBuildProjectDirectory", out var directory) ? directory : null;
    }

    /// <summary>The build is a scan: every finding is a warning, and its level is in its properties.</summary>
    public bool IsScan { get; }

    /// <summary>Records are asked for besides findings.</summary>
    public bool WantsInventory { get; }

    /// <summary>The project holds tests.</summary>
    public bool IsTestProject { get; }

    /// <summary>The day by which dates are judged; null where the build names none. The compiler never reads the clock.</summary>
    public PolicyDate? AsOf { get; }

    /// <summary>The repository that is built, as owner/name; null where the build does not know.</summary>
    public string? Repository { get; }

    /// <summary>The policy that somebody outside of the package requires; null where nobody does.</summary>
    public RequiredPolicy? RequiredPolicy { get; }

    /// <summary>The project's folder, from which globs of the policy count.</summary>
    public string? ProjectDirectory { get; }

    /// <summary>Reads the settings.</summary>
    public static BuildSettings Read(AnalyzerConfigOptionsProvider provider) => new(provider.GlobalOptions);

    // The build refuses what does not look like a date; a day that no calendar has must not switch dates off, so then every date has passed.
    private static PolicyDate DayOf(string text) => PolicyDate.TryParse(text.Trim(), out var day) ? day : new PolicyDate(9999, 12, 31);

    private static bool IsTrue(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue(Prefix + property, out var value) && bool.TryParse(value, out var parsed) && parsed;
}
