using System;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>One member of a grouped finding.</summary>
/// <param name="Symbol">Documentation id.</param>
/// <param name="Evidence">What its recognition rests on; empty where nothing was said.</param>
internal sealed record FindingMember(string Symbol, string Evidence)
{
    /// <summary>Reads <c>docid|evidence</c>.</summary>
    public static FindingMember Parse(string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? new FindingMember(line, string.Empty) : new FindingMember(line[..bar], line[(bar + 1)..]);
    }
}
