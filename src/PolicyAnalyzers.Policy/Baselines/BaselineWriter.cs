using System;
using System.Collections.Generic;
using System.Text;
using PolicyAnalyzers.Policy.Support;

namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>Writes a baseline so that a change of one finding is a change of one line, on every machine.</summary>
public static class BaselineWriter
{
    /// <summary>Writes the file's text: entries once each, in ordinal order, one per line, with LF as line end.</summary>
    /// <param name="policyId">The id of the policy whose findings they are.</param>
    /// <param name="entries">The findings, in any order.</param>
    /// <returns>The text, which <see cref="BaselineReader"/> reads.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(string policyId, IEnumerable<BaselineEntry> entries)
    {
        if (entries is null)
        {
            throw new ArgumentNullException(nameof(entries));
        }

        var text = new StringBuilder("{\n  \"schema\": 1,\n  \"policy\": ");
        JsonWriter.AppendString(text, policyId ?? throw new ArgumentNullException(nameof(policyId)));
        text.Append(",\n  \"entries\": [");
        var separator = "\n    ";
        foreach (var entry in Sorted(entries))
        {
            text.Append(separator).Append("{\"rule\":");
            JsonWriter.AppendString(text, entry.Rule);
            text.Append(",\"symbol\":");
            JsonWriter.AppendString(text, entry.Symbol);
            if (!string.IsNullOrEmpty(entry.Evidence))
            {
                text.Append(",\"evidence\":");
                JsonWriter.AppendString(text, entry.Evidence);
            }

            text.Append('}');
            separator = ",\n    ";
        }

        return text.Append("\n  ]\n}\n").ToString();
    }

    private static List<BaselineEntry> Sorted(IEnumerable<BaselineEntry> entries)
    {
        var distinct = new HashSet<BaselineEntry>();
        foreach (var entry in entries)
        {
            distinct.Add(entry with { Evidence = entry.Evidence ?? "" });
        }

        var sorted = new List<BaselineEntry>(distinct);
        sorted.Sort(static (left, right) =>
        {
            var order = string.CompareOrdinal(left.Rule, right.Rule);
            order = order != 0 ? order : string.CompareOrdinal(left.Symbol, right.Symbol);
            return order != 0 ? order : string.CompareOrdinal(left.Evidence, right.Evidence);
        });
        return sorted;
    }
}
