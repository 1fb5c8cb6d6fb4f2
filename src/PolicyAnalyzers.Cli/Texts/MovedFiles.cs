using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Policy.Baselines;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>
/// Entries of a baseline whose file is gone. A file that was moved or renamed brings no new finding: each such entry goes over to one other file that says
/// the same, and to no second one.
/// </summary>
/// <param name="baseline">The baseline.</param>
/// <param name="root">The repository's root.</param>
internal sealed class MovedFiles(Baseline baseline, string root)
{
    private readonly ImmutableArray<BaselineEntry> _gone =
        [.. baseline.Entries.Select(entry => entry.Value).Where(entry => entry.File.Length > 0 && !File.Exists(Path.Combine(root, entry.File)))];

    private readonly Dictionary<BaselineEntry, string> _goneTo = [];

    /// <summary>The entry that holds a finding, or that held it in the file's former place; null where there is none.</summary>
    /// <param name="finding">The finding, where it is now. Findings must come file by file, always in the same order.</param>
    public BaselineEntry? Find(BaselineEntry finding)
    {
        if (baseline.Contains(finding))
        {
            return finding;
        }

        foreach (var entry in _gone.Where(entry => entry with { File = finding.File } == finding))
        {
            if (_goneTo.TryAdd(entry, finding.File) || _goneTo[entry] == finding.File)
            {
                return entry;
            }
        }

        return null;
    }
}
