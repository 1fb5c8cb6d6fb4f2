using System.Security.Cryptography;
using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Policy.Tests.Approvals;

/// <summary>Key pairs that live as long as the test run.</summary>
internal static class TestKeys
{
    public static ECDsa Officer { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static ECDsa Stranger { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static string PublicKeyOf(ECDsa key) => ApprovalKey.Format(key.ExportParameters(includePrivateParameters: false));
}
