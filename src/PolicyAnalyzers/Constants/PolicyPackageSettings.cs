using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Constants;

/// <summary>What the build says of a project that compiles constants: one that packs a policy, or the one of a repository that holds its registrations'.</summary>
/// <param name="IsPackage">The project packs a policy.</param>
/// <param name="RootNamespace">The namespace of the constants; empty where the build names none.</param>
/// <param name="PackageId">The package's id; empty where it is not known.</param>
/// <param name="PackageVersion">The package's version; empty where it is not known.</param>
internal sealed record PolicyPackageSettings(bool IsPackage, string RootNamespace, string PackageId, string PackageVersion)
{
    /// <summary>Reads the properties that the package's targets make visible to the compiler.</summary>
    public static PolicyPackageSettings From(AnalyzerConfigOptions options) => new(
        IsTrue(options, "PolicyPackage"),
        Property(options, "RootNamespace"),
        Property(options, "PackageId"),
        Property(options, "PackageVersion"));

    /// <summary>Whether the project compiles constants. In every project they would collide wherever one sees the internals of another (CS0436).</summary>
    public static bool IsOn(AnalyzerConfigOptions options) => IsTrue(options, "PolicyPackage") || IsTrue(options, "PolicyFragmentConstants");

    private static bool IsTrue(AnalyzerConfigOptions options, string name) =>
        string.Equals(Property(options, name), "true", System.StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
