using System;
using System.Threading;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Constants;

/// <summary>What the generator makes of a policy. Compared by value, so that an edit that changes neither text rebuilds nothing.</summary>
/// <param name="Path">The policy file.</param>
/// <param name="Source">The constants; empty if they could not be written.</param>
/// <param name="Disagreement">What the package and its policy disagree about; null if they agree.</param>
/// <param name="Failure">Why the constants could not be written, through a fault of ours; null if they could.</param>
internal sealed record PolicyConstants(string Path, string Source, string? Disagreement, Exception? Failure)
{
    /// <summary>Reads the policy of a package, or a repository's registrations; null if there is not one whole policy, which the analyzers report at its place.</summary>
    public static PolicyConstants? From(PolicyFiles files, BuildSettings build, PolicyPackageSettings settings, CancellationToken cancellationToken)
    {
        if (files.Policies.Length != 1)
        {
            return null;
        }

        var path = files.Policies[0].Path;
        try
        {
            var policy = PolicySource.Read(files, build, cancellationToken).Policy;
            return policy is null ? null : Of(policy, path, settings);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // What the compiler says of a generator that throws is a warning that anybody can turn off.
            return new PolicyConstants(path, Source: "", Disagreement: null, failure);
        }
    }

    private static PolicyConstants? Of(PolicyDocument policy, string path, PolicyPackageSettings settings) => (settings.IsPackage, policy.Organisation) switch
    {
        (true, _) => new PolicyConstants(path, ConstantsSource.Write(policy, settings.RootNamespace), Compare(policy.Identity, settings), Failure: null),
        (false, { } organisation) => new PolicyConstants(path, ConstantsSource.WriteRegistrations(policy, organisation, settings.RootNamespace), Disagreement: null, Failure: null),
        _ => null,
    };

    private static string? Compare(PolicyIdentity identity, PolicyPackageSettings settings)
    {
        if (settings.PackageId.Length > 0 && !string.Equals(settings.PackageId, identity.Id, StringComparison.OrdinalIgnoreCase))
        {
            return $"The package's id is '{settings.PackageId}', but the policy in it says '{identity.Id}'. Remove PackageId from the project.";
        }

        // A build of a branch may add a pre-release label or build metadata to the policy's version, and nothing else.
        var version = settings.PackageVersion;
        var agrees = version.Length == 0 || version == identity.Version
            || version.StartsWith(identity.Version + "-", StringComparison.Ordinal)
            || version.StartsWith(identity.Version + "+", StringComparison.Ordinal);
        return agrees ? null : $"The package's version is '{version}', but the policy in it says '{identity.Version}'. Remove PackageVersion from the project.";
    }
}
