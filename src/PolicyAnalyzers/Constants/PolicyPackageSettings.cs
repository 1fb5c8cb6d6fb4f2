using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Constants;

/// <summary>What the build says of a project that packs a policy.</summary>
/// <param name="RootNamespace">The namespace of the constants; empty where the build names none.</param>
/// <param name="PackageId">The package's id; empty where it is not known.</param>
/// <param name="PackageVersion">The package's version; empty where it is not known.</param>
internal sealed record PolicyPackageSettings(string RootNamespace, string PackageId, string PackageVersion)
{
    /// <summary>Reads the properties that the package's targets make visible to the compiler.</summary>
    public static PolicyPackageSettings From(AnalyzerConfigOptions options) => new(
        Property(options, "RootNamespace"),
        Property(options, "PackageId"),
        Property(options, "PackageVersion"));

    /// <summary>Whether the project packs a policy.</summary>
    public static bool IsOn(AnalyzerConfigOptions options) =>
        string.Equals(Property(options, "PolicyPackage"), "true", System.StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
