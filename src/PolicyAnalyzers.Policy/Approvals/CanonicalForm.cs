using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>
/// One text for one meaning: keys in ordinal order, every text with its length before it, so that no two contents share a form. Comments, white
/// space, line ends, quotes and the order of keys leave no trace in it; the order of lists does.
/// </summary>
internal static class CanonicalForm
{
    /// <summary>The form of a map, without some keys.</summary>
    /// <param name="map">The map.</param>
    /// <param name="without">Paths of keys that are left out, such as <c>policy.approval</c>.</param>
    public static string Of(Node map, params string[] without)
    {
        var form = new StringBuilder();
        Write(map, form, "", without);
        return form.ToString();
    }

    /// <summary>Writes one text.</summary>
    public static void WriteText(string text, StringBuilder form) =>
        form.Append('t').Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);

    private static void Write(Node node, StringBuilder form, string path, string[] without)
    {
        switch (node)
        {
            case MappingNode map:
                form.Append('{');
                foreach (var entry in Sorted(map))
                {
                    // Few maps hold a key that is left out: below all others no path is put together.
                    var inner = without.Length == 0 ? "" : path + entry.Key.Value;
                    if (without.Length > 0 && Array.IndexOf(without, inner) >= 0)
                    {
                        continue;
                    }

                    WriteText(entry.Key.Value, form);
                    Write(entry.Value, form, inner + ".", MayHold(inner + ".", without) ? without : Array.Empty<string>());
                }

                form.Append('}');
                break;
            case SequenceNode list:
                form.Append('[');
                foreach (var item in list.Items)
                {
                    Write(item, form, "", Array.Empty<string>());
                }

                form.Append(']');
                break;
            case ScalarNode { IsNull: true }:
                form.Append('n');
                break;
            case ScalarNode scalar:
                WriteText(scalar.Value, form);
                break;
            default:
                throw new InvalidOperationException("A node of an unknown kind has no canonical form.");
        }
    }

    private static bool MayHold(string path, string[] without)
    {
        foreach (var left in without)
        {
            if (left.StartsWith(path, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static List<KeyValuePair<ScalarNode, Node>> Sorted(MappingNode map)
    {
        var entries = new List<KeyValuePair<ScalarNode, Node>>(map.Entries);
        entries.Sort(static (left, right) => string.CompareOrdinal(left.Key.Value, right.Key.Value));
        return entries;
    }
}
