using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Tests.Verify;

/// <summary>Writes <c>policy-baseline.json</c>.</summary>
internal static class TestBaseline
{
    /// <summary>A baseline of entries.</summary>
    public static string Of(params (string Rule, string Symbol, string Evidence)[] entries)
    {
        static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
        var lines = entries.Select(entry => $"    {{ \"rule\": {Quote(entry.Rule)}, \"symbol\": {Quote(entry.Symbol)}, \"evidence\": {Quote(entry.Evidence)} }}");
        return "{\n  \"schema\": 1,\n  \"policy\": \"Test.Policy\",\n  \"entries\": [\n" + string.Join(",\n", lines) + "\n  ]\n}\n";
    }
}
