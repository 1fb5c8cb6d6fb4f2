using System.Text;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>How a value is written: on one line in braces, or one key a line.</summary>
internal sealed class ValueText
{
    /// <summary>A value in braces that makes its line longer than this is written one key a line.</summary>
    private const int MostColumns = 140;

    private const int Step = 2;

    private readonly string newLine;
    private readonly bool isJson;

    /// <param name="newLine">How lines end in this file.</param>
    /// <param name="isJson">Whether every text has to be quoted.</param>
    public ValueText(string newLine, bool isJson)
    {
        this.newLine = newLine;
        this.isJson = isJson;
    }

    public string Key(string key, bool inFlow) => Scalar(key, inFlow);

    public string Scalar(string text, bool inFlow, char quote = '\0') => ScalarText.Of(text, inFlow, isJson ? '"' : quote);

    /// <summary>The value in braces, brackets or as a text.</summary>
    public string Flow(PolicyValue value, bool inFlow = true)
    {
        if (value.Text is { } text)
        {
            return Scalar(text, inFlow);
        }

        if (!value.Items.IsDefault)
        {
            var list = new StringBuilder("[");
            foreach (var item in value.Items)
            {
                list.Append(list.Length == 1 ? "" : ", ").Append(Flow(item));
            }

            return list.Append(']').ToString();
        }

        if (value.Entries.IsDefault)
        {
            return "null";
        }

        var map = new StringBuilder("{");
        foreach (var entry in value.Entries)
        {
            map.Append(map.Length == 1 ? " " : ", ").Append(Key(entry.Key, true)).Append(": ").Append(Flow(entry.Value));
        }

        return map.Append(map.Length == 1 ? "}" : " }").ToString();
    }

    /// <summary>What stands behind a key and its colon outside of braces: the value, with the space or the line break before it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indent">Spaces before the key.</param>
    /// <param name="before">Characters of the line up to and with the colon.</param>
    /// <param name="spread">Write a map one key a line even where it would fit.</param>
    public string BehindKey(PolicyValue value, int indent, int before, bool spread)
    {
        var flow = Flow(value, inFlow: false);
        var isLeaf = value.Text is not null || (value.Items.IsDefault && (value.Entries.IsDefault || value.Entries.IsEmpty)) || value.Items is { IsDefault: false, IsEmpty: true };
        if (isLeaf || (!spread && before + 1 + flow.Length <= MostColumns))
        {
            return " " + flow;
        }

        var text = new StringBuilder();
        var inner = indent + Step;
        if (value.Entries.IsDefault)
        {
            foreach (var item in value.Items)
            {
                text.Append(newLine).Append(' ', inner).Append("- ").Append(item.Text is { } plain ? Scalar(plain, false) : Flow(item));
            }

            return text.ToString();
        }

        foreach (var entry in value.Entries)
        {
            text.Append(newLine).Append(Entry(entry.Key, entry.Value, inner, spread: false));
        }

        return text.ToString();
    }

    /// <summary>A key and its value on lines of their own, without the last line's end.</summary>
    public string Entry(string key, PolicyValue value, int indent, bool spread)
    {
        var start = new string(' ', indent) + Key(key, false) + ":";
        return start + BehindKey(value, indent, start.Length, spread);
    }
}
