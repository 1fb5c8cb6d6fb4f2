using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>Everything that a policy's nodes are held against.</summary>
internal static class PolicyChecks
{
    /// <summary>Checks a whole file.</summary>
    /// <returns>Whether it is sound.</returns>
    public static bool Check(MappingNode root, ProblemList problems)
    {
        if (!SchemaCheck.Check(root, "policy", problems))
        {
            return false;
        }

        Validator.Check(root, PolicyLanguage.Root, "policy", problems);
        LevelChecks.Check(root, problems);
        CategoryChecks.Check(root, problems);
        PeriodChecks.Check(root, problems);
        HostChecks.Check(root, problems);
        ApprovalChecks.Check(root, problems);
        ReplacementChecks.Check(root, problems);
        return !problems.Any;
    }
}
