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
    public static string Write(string policyId, IEnumerable<BaselineEntry> entries) => Write(policyId, entries, approval: null);

    /// <inheritdoc cref="Write(string, IEnumerable{BaselineEntry})"/>
    /// <param name="policyId">The id of the policy whose findings they are.</param>
    /// <param name="entries">The findings, in any order.</param>
    /// <param name="approval">Who approved them; null for nobody.</param>
    public static string Write(string policyId, IEnumerable<BaselineEntry> entries, BaselineApproval? approval)
    {
        if (entries is null)
        {
            throw new ArgumentNullException(nameof(entries));
        }

        var text = new StringBuilder("{\n  \"schema\": 1,\n  \"policy\": ");
        JsonWriter.AppendString(text, policyId ?? throw new ArgumentNullException(nameof(policyId)));
        if (approval is not null)
        {
            AppendApproval(text, approval);
        }

        text.Append(",\n  \"entries\": [");
        var separator = "\n    ";
        foreach (var entry in Sorted(entries))
        {
            text.Append(separator).Append("{\"rule\":");
            JsonWriter.AppendString(text, entry.Rule);
            text.Append(entry.File.Length > 0 ? ",\"file\":" : ",\"symbol\":");
            JsonWriter.AppendString(text, entry.Place);
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

    /// <summary>The entries once each, in ordinal order.</summary>
    internal static List<BaselineEntry> Sorted(IEnumerable<BaselineEntry> entries)
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
            order = order != 0 ? order : string.CompareOrdinal(left.File, right.File);
            return order != 0 ? order : string.CompareOrdinal(left.Evidence, right.Evidence);
        });
        return sorted;
    }

    private static void AppendApproval(StringBuilder text, BaselineApproval approval)
    {
        text.Append(",\n  \"approval\": {\"by\":");
        JsonWriter.AppendString(text, approval.By);
        text.Append(",\"on\":");
        JsonWriter.AppendString(text, approval.On.ToString());
        foreach (var (key, value) in new[] { ("hash", approval.Hash), ("signature", approval.Signature) })
        {
            if (value is not null)
            {
                text.Append(",\"").Append(key).Append("\":");
                JsonWriter.AppendString(text, value);
            }
        }

        text.Append('}');
    }
}
