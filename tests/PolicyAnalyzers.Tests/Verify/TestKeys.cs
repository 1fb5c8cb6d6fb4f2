using System.Security.Cryptography;
using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Tests.Verify;

/// <summary>Key pairs that live as long as the test run.</summary>
internal static class TestKeys
{
    /// <summary>The key of the role that may approve.</summary>
    public static ECDsa Officer { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>Somebody else's.</summary>
    public static ECDsa Stranger { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The public part, as a policy holds it.</summary>
    public static string PublicKeyOf(ECDsa key) => ApprovalKey.Format(key.ExportParameters(includePrivateParameters: false));
}
