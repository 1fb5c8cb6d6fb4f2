using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Recompiling;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>The policies by which the texts of a built target are judged: those that its projects were compiled with.</summary>
internal static class TextPolicies
{
    private const string AdditionalFile = "/additionalfile:";

    /// <summary>Each once; the built-in one where no project has its own. One with faults is left out: the compiler has said so.</summary>
    /// <param name="argumentsFolder">Where the build noted the compiler's arguments.</param>
    public static ImmutableArray<PolicyDocument> In(string argumentsFolder)
    {
        var policies = CompilerInvocations.Read(argumentsFolder)
            .SelectMany(invocation => invocation.Arguments)
            .Where(argument => argument.StartsWith(AdditionalFile, StringComparison.OrdinalIgnoreCase))
            .Select(argument => argument[AdditionalFile.Length..].Trim('"'))
            .Where(IsPolicy)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(file => File.Exists(file) ? PolicyReader.Read(File.ReadAllBytes(file), file).Document : null)
            .OfType<PolicyDocument>()
            .DistinctBy(policy => policy.Hash)
            .ToImmutableArray();
        return policies.IsEmpty ? [PolicyReader.BuiltIn] : policies;
    }

    private static bool IsPolicy(string file)
    {
        var name = Path.GetFileName(file);
        return name == "policy.yaml" || (name.EndsWith(".policy.yaml", StringComparison.Ordinal) && !name.EndsWith(".fragment.policy.yaml", StringComparison.Ordinal));
    }
}
