using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing.Hosting;

/// <summary>Reads analyzer configuration with the compiler's own reader. What the compiler would only warn about fails the test: a misspelt section would otherwise be silence.</summary>
internal static class AnalyzerConfigReader
{
    public static AnalyzerConfigSet Read(IEnumerable<TestFile> files)
    {
        var configs = files.Select(file => AnalyzerConfig.Parse(file.Content, file.Path)).ToList();
        var set = AnalyzerConfigSet.Create(configs, out var problems);
        var all = problems.Concat(set.GlobalConfigOptions.Diagnostics).ToList();
        return all.Count == 0
            ? set
            : throw new VerificationException("The analyzer configuration has faults:\n" + string.Join('\n', all));
    }
}
