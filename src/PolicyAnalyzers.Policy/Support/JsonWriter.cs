using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Policy.Support;

/// <summary>Writes JSON, the same text on every machine: two spaces, LF as line end. System.Text.Json fails inside some hosts of analyzers.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool isFirst = true;
    private bool isAfterName;

    public override string ToString() => text.ToString() + "\n";

    public JsonWriter BeginObject() => Begin('{');

    public JsonWriter EndObject() => End('}');

    public JsonWriter BeginArray() => Begin('[');

    public JsonWriter EndArray() => End(']');

    /// <summary>Begins a member; its value follows.</summary>
    public JsonWriter Name(string name)
    {
        NewItem();
        AppendString(text, name);
        text.Append(": ");
        isAfterName = true;
        return this;
    }

    public JsonWriter Value(string value)
    {
        NewItem();
        AppendString(text, value);
        return this;
    }

    public JsonWriter Value(int value)
    {
        NewItem();
        text.Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public JsonWriter Value(bool value)
    {
        NewItem();
        text.Append(value ? "true" : "false");
        return this;
    }

    /// <summary>A whole array of texts on one line.</summary>
    public JsonWriter Values(params string[] values) => Values((IEnumerable<string>)values);

    /// <summary>A whole array of texts on one line.</summary>
    public JsonWriter Values(IEnumerable<string> values)
    {
        NewItem();
        var separator = "[";
        foreach (var value in values)
        {
            text.Append(separator);
            AppendString(text, value);
            separator = ", ";
        }

        text.Append(separator == "[" ? "[]" : "]");
        return this;
    }

    /// <summary>Writes a text in quotes. What a reader could take for a line end, or for a lost character, is escaped.</summary>
    public static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFD')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }

    private JsonWriter Begin(char bracket)
    {
        NewItem();
        text.Append(bracket);
        depth++;
        isFirst = true;
        return this;
    }

    private JsonWriter End(char bracket)
    {
        depth--;
        if (!isFirst)
        {
            NewLine();
        }

        text.Append(bracket);
        isFirst = false;
        return this;
    }

    private void NewItem()
    {
        if (isAfterName)
        {
            isAfterName = false;
            return;
        }

        if (depth == 0)
        {
            return;
        }

        if (!isFirst)
        {
            text.Append(',');
        }

        isFirst = false;
        NewLine();
    }

    private void NewLine() => text.Append('\n').Append(' ', 2 * depth);
}
