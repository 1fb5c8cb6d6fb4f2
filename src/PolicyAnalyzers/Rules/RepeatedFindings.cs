using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Rules;

/// <summary>Numbers the findings of a file that say the same of one member: a baseline that holds the first must not hide the second.</summary>
internal sealed class RepeatedFindings
{
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);

    /// <summary>The finding, with <c>#2</c> at the end of its evidence where it is the second of its kind.</summary>
    public Finding Numbered(Finding finding)
    {
        var key = finding.Rule.Id + "|" + finding.SubjectId + "|" + finding.Evidence;
        times[key] = times.TryGetValue(key, out var before) ? before + 1 : 1;
        return times[key] == 1 ? finding : finding with { Evidence = finding.Evidence + " #" + times[key] };
    }
}
