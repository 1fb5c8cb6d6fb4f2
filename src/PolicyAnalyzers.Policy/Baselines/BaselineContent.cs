using System.Text;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>What an approval of a baseline is over: its policy and its findings, however the file is laid out.</summary>
internal static class BaselineContent
{
    /// <summary>The hash, in lower-case hexadecimal digits. Most builds ask for none, so nothing is kept for it while reading.</summary>
    public static string HashOf(Baseline baseline)
    {
        var form = new StringBuilder();
        CanonicalForm.WriteText(baseline.PolicyId, form);
        foreach (var entry in baseline.Entries)
        {
            CanonicalForm.WriteText(entry.Value.Rule, form);
            CanonicalForm.WriteText(entry.Value.Symbol, form);
            CanonicalForm.WriteText(entry.Value.Evidence, form);
        }

        return TextHash.Of(form.ToString());
    }
}
