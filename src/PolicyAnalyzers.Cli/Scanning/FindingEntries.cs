using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>The entries by which a baseline holds findings.</summary>
internal static class FindingEntries
{
    /// <summary>One for each member of a grouped finding, else one; none for a finding that has neither a symbol nor a file. A record of what is set aside stands for its finding.</summary>
    public static IEnumerable<BaselineEntry> Of(Finding finding)
    {
        var rule = finding.Property(FindingProperties.Rule) ?? finding.Rule;
        var evidence = finding.Evidence ?? string.Empty;
        return !finding.Members.IsEmpty ? finding.Members.Select(member => new BaselineEntry(rule, member.Symbol, member.Evidence))
            : finding.Symbol is { } symbol ? [new BaselineEntry(rule, symbol, evidence)]
            : finding.File is { } file ? [BaselineEntry.OfFile(rule, file, evidence)]
            : [];
    }
}
