using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>What an approval is over: a hash that changes with every change of meaning, and with no other.</summary>
internal static class ContentHash
{
    /// <summary>The hash of a map, without some keys; see <see cref="CanonicalForm.Of"/>.</summary>
    /// <returns>SHA-256 in lower-case hexadecimal digits.</returns>
    public static string Of(Node map, params string[] without) => TextHash.Of(CanonicalForm.Of(map, without));
}
