using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Recompiling;
using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>The policies by which the texts of a built target are judged: those that its projects were compiled with.</summary>
internal static class TextPolicies
{
    private const string AdditionalFile = "/additionalfile:";

    /// <summary>Each once; none, which stands for the built-in one, where no project has its own. One with faults is left out: the compiler has said so.</summary>
    /// <param name="argumentsFolder">Where the build noted the compiler's arguments.</param>
    public static ImmutableArray<PolicySource?> In(string argumentsFolder)
    {
        var policies = CompilerInvocations.Read(argumentsFolder)
            .SelectMany(invocation => invocation.Arguments)
            .Where(argument => argument.StartsWith(AdditionalFile, StringComparison.OrdinalIgnoreCase))
            .Select(argument => argument[AdditionalFile.Length..].Trim('"'))
            .Where(IsPolicy)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .OfType<PolicySource>()
            .DistinctBy(policy => policy.Document.Hash)
            .ToImmutableArray<PolicySource?>();
        return policies.IsEmpty ? [null] : policies;
    }

    private static bool IsPolicy(string file)
    {
        var name = Path.GetFileName(file);
        return name == PolicySources.FileName || (name.EndsWith(".policy.yaml", StringComparison.Ordinal) && !name.EndsWith(".fragment.policy.yaml", StringComparison.Ordinal));
    }

    private static PolicySource? Read(string file)
    {
        try
        {
            return PolicySources.Read(file);
        }
        catch (UsageException)
        {
            return null;
        }
    }
}
