using System.Linq;
using PolicyAnalyzers.Policy.Baselines;

namespace PolicyAnalyzers.Tests.Verify;

/// <summary>Writes <c>policy-baseline.json</c>.</summary>
internal static class TestBaseline
{
    /// <summary>A baseline of entries.</summary>
    public static string Of(params (string Rule, string Symbol, string Evidence)[] entries) =>
        BaselineWriter.Write("Test.Policy", entries.Select(static entry => new BaselineEntry(entry.Rule, entry.Symbol, entry.Evidence)));
}
