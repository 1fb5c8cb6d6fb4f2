using System;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context;

/// <summary>The policy that the build must be under, as the property <c>PolicyRequiredVersion</c> says: <c>2.1.0</c> or <c>Contoso.CustomerData&gt;=2.1.0</c>.</summary>
/// <param name="Id">The policy's id; empty where only a version is required.</param>
/// <param name="Version">The lowest version.</param>
/// <param name="Source">Who requires it.</param>
internal sealed record RequiredPolicy(string Id, string Version, string Source)
{
    private const string Sign = ">=";

    /// <summary>Reads the requirement. One that is no version was refused by the targets; here it is met by no policy.</summary>
    public static RequiredPolicy? Read(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue("build_property.PolicyRequiredVersion", out var text) || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var sign = text.IndexOf(Sign, StringComparison.Ordinal);
        options.TryGetValue("build_property.PolicyRequiredBy", out var source);
        return new RequiredPolicy(
            sign < 0 ? "" : text.Substring(0, sign).Trim(),
            (sign < 0 ? text : text.Substring(sign + Sign.Length)).Trim(),
            string.IsNullOrWhiteSpace(source) ? "the property PolicyRequiredVersion" : source!);
    }

    /// <summary>Whether a policy is the one that is required, and new enough.</summary>
    public bool IsMetBy(PolicyDocument policy)
    {
        if (policy.IsBuiltIn || (Id.Length > 0 && !Id.Equals(policy.Identity.Id, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        try
        {
            return SemanticVersion.Parse(policy.Identity.Version).CompareTo(SemanticVersion.Parse(Version)) >= 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Id.Length == 0 ? Version : Id + Sign + Version;
}
