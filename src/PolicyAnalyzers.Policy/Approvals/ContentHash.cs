using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>What an approval is over: a hash that changes with every change of meaning, and with no other.</summary>
public static class ContentHash
{
    /// <summary>The hash of a policy: everything but <c>policy.approval</c>.</summary>
    /// <param name="text">The text of a sound policy file.</param>
    /// <returns>SHA-256 in lower-case hexadecimal digits; null where the text cannot be parsed.</returns>
    public static string? OfPolicy(string text) =>
        RootReader.Read(text ?? "", ReadingLimits.OfPolicy, new ProblemList(""), out _) is { } root ? Of(root, "policy.approval") : null;

    /// <summary>The hash of a map, without some keys; see <see cref="CanonicalForm.Of"/>.</summary>
    internal static string Of(Node map, params string[] without) => TextHash.Of(CanonicalForm.Of(map, without));
}
