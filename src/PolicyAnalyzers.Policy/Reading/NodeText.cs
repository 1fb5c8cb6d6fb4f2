using System.Collections.Generic;
using System.Text;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>A value as one line, in the form that YAML calls flow: two values of equal text are equal.</summary>
internal static class NodeText
{
    /// <summary>The text of a value; empty for none.</summary>
    public static string Of(Node? node)
    {
        if (node is ScalarNode scalar)
        {
            return scalar.Value;
        }

        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    /// <summary>The texts of a list's items; none for what is no list.</summary>
    public static List<string> Items(Node? node)
    {
        var items = new List<string>();
        if (node is SequenceNode sequence)
        {
            foreach (var item in sequence.Items)
            {
                items.Add(Of(item));
            }
        }

        return items;
    }

    private static void Write(Node? node, StringBuilder text)
    {
        switch (node)
        {
            case ScalarNode scalar:
                text.Append(scalar.Value);
                break;
            case SequenceNode sequence:
                text.Append('[');
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    Write(sequence.Items[i], text);
                }

                text.Append(']');
                break;
            case MappingNode mapping:
                text.Append(mapping.Entries.Count == 0 ? "{" : "{ ");
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    text.Append(i == 0 ? "" : ", ").Append(mapping.Entries[i].Key.Value).Append(": ");
                    Write(mapping.Entries[i].Value, text);
                }

                text.Append(mapping.Entries.Count == 0 ? "}" : " }");
                break;
        }
    }
}
