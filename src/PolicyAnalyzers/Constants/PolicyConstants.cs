using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Constants;

/// <summary>What the generator makes of a policy. Compared by value, so that an edit that changes neither text rebuilds nothing.</summary>
/// <param name="Path">The policy file.</param>
/// <param name="Source">The constants.</param>
/// <param name="Disagreement">What the package and its policy disagree about; null if they agree.</param>
internal sealed record PolicyConstants(string Path, string Source, string? Disagreement)
{
    /// <summary>Reads a policy; null if it has a fault, which the analyzers report at its place.</summary>
    public static PolicyConstants? From(string path, string text, PolicyPackageSettings settings)
    {
        var policy = PolicyReader.Read(text, path).Document;
        return policy is null ? null : new PolicyConstants(path, ConstantsSource.Write(policy, settings.RootNamespace), Compare(policy.Identity, settings));
    }

    private static string? Compare(PolicyIdentity identity, PolicyPackageSettings settings)
    {
        if (settings.PackageId.Length > 0 && !string.Equals(settings.PackageId, identity.Id, System.StringComparison.OrdinalIgnoreCase))
        {
            return $"The package's id is '{settings.PackageId}', but the policy in it says that it is '{identity.Id}'; remove PackageId from the project";
        }

        // A build of a branch may add a pre-release label or build metadata to the policy's version, and nothing else.
        var version = settings.PackageVersion;
        var agrees = version.Length == 0 || version == identity.Version
            || version.StartsWith(identity.Version + "-", System.StringComparison.Ordinal)
            || version.StartsWith(identity.Version + "+", System.StringComparison.Ordinal);
        return agrees ? null : $"The package's version is '{version}', but the policy in it says that it is '{identity.Version}'; remove PackageVersion from the project";
    }
}
