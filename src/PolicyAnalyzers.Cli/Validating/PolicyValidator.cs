using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Checks files, each by the check of its kind. A new kind of file is a new check, and nothing else.</summary>
/// <param name="checks">One check for each kind.</param>
internal sealed class PolicyValidator(ImmutableArray<IFileCheck> checks)
{
    /// <summary>Checks every file.</summary>
    /// <param name="files">The files.</param>
    /// <param name="organisation">The one of them that the others belong to; null for the only policy among them.</param>
    /// <exception cref="UsageException">A fragment has no policy to be checked beside.</exception>
    public ImmutableArray<CheckedFile> Check(ImmutableArray<InputFile> files, InputFile? organisation)
    {
        var policies = files.Where(file => file.Kind == PolicyFileKind.Policy).ToImmutableArray();
        organisation ??= policies.Length == 1 ? policies[0] : null;
        if (organisation is null && files.FirstOrDefault(file => file.Kind == PolicyFileKind.Fragment) is { } fragment)
        {
            throw new UsageException($"'{fragment.Path}' is a fragment, which can only be checked beside the policy that it adds to. Name that policy with --policy.");
        }

        var checkedPolicies = policies.ToImmutableDictionary(file => file.Path, file => CheckOne(file, null));
        var policy = organisation is null ? null : checkedPolicies[organisation.Path].Policy;
        return [.. files.Select(file => checkedPolicies.GetValueOrDefault(file.Path) ?? CheckOne(file, policy))];
    }

    private CheckedFile CheckOne(InputFile file, PolicyDocument? organisation) => checks.Single(check => check.Kind == file.Kind).Check(file, organisation);
}
