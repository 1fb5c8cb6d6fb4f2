using System.Linq;
using System.Text;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>What an approval of a baseline is over: its policy and its findings, in whatever order the file lists them.</summary>
internal static class BaselineContent
{
    /// <summary>The hash, in lower-case hexadecimal digits. Most builds ask for none, so nothing is kept for it while reading.</summary>
    public static string HashOf(Baseline baseline)
    {
        var form = new StringBuilder();
        CanonicalForm.WriteText(baseline.PolicyId, form);
        foreach (var entry in BaselineWriter.Sorted(baseline.Entries.Select(static each => each.Value)))
        {
            CanonicalForm.WriteText(entry.Rule, form);
            // No documentation id begins so: what was approved before there were files keeps its hash.
            CanonicalForm.WriteText(entry.File.Length > 0 ? "file:" + entry.File : entry.Symbol, form);
            CanonicalForm.WriteText(entry.Evidence, form);
        }

        return TextHash.Of(form.ToString());
    }
}
