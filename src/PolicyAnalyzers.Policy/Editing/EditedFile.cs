using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>The text of a file with its nodes: what changes are computed against.</summary>
internal sealed class EditedFile
{
    public EditedFile(SourceText source, MappingNode root)
    {
        Source = source;
        Root = root;
        NewLine = NewLineOf(source.Text);
        Values = new ValueText(NewLine, IsJson(root));
    }

    public SourceText Source { get; }

    public MappingNode Root { get; }

    /// <summary>How lines end in this file.</summary>
    public string NewLine { get; }

    public ValueText Values { get; }

    private string Text => Source.Text;

    /// <summary>Whether a collection is written in braces or brackets.</summary>
    public bool IsFlow(Node node) => node.Span.Length > 0 && Text[node.Span.Start] is '{' or '[' && node is not ScalarNode;

    /// <summary>Whether a collection holds nothing, or nothing is written where a map belongs.</summary>
    public static bool IsEmpty(Node node) => node is ScalarNode { IsNull: true } or MappingNode { Entries.Count: 0 } or SequenceNode { Items.Count: 0 };

    public static int EndOf(SourceSpan span) => span.Start + span.Length;

    /// <summary>Offset behind the colon of an entry.</summary>
    public int BehindColon(ScalarNode key)
    {
        var colon = EndOf(key.Span);
        while (Text[colon] != ':')
        {
            colon++;
        }

        return colon + 1;
    }

    /// <summary>Offset of the first character of a line.</summary>
    public int LineStart(SourceSpan span) => Source.LineStart(span.Line);

    /// <summary>Offset behind the lines of an entry: where the next entry of a map outside of braces begins, or a comment before it.</summary>
    public int BehindLines(ScalarNode key, Node value)
    {
        // The place of a value that is not written may be lines below.
        var line = value.Span.Length == 0 ? key.Span.EndLine : value.Span.EndLine;
        var end = Source.LineStart(line + 1);
        if (value is ScalarNode { Span.Length: > 0 } && Text[value.Span.Start] is '|' or '>')
        {
            // Empty lines can belong to the text.
            while (end < Text.Length && Text.Substring(end, Source.LineStart(line + 2) - end).Trim().Length == 0)
            {
                line++;
                end = Source.LineStart(line + 1);
            }
        }

        return end;
    }

    /// <summary>Whether nothing but spaces stands before a place on its line.</summary>
    public bool BeginsLine(SourceSpan span)
    {
        for (var i = LineStart(span); i < span.Start; i++)
        {
            if (Text[i] != ' ')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The characters between two places.</summary>
    public string Between(int start, int end) => Text.Substring(start, end - start);

    private bool IsJson(MappingNode root) => IsFlow(root) && (root.Entries.Count == 0 || Text[root.Entries[0].Key.Span.Start] == '"');

    private static string NewLineOf(string text)
    {
        var lineFeed = text.IndexOf('\n');
        return lineFeed > 0 && text[lineFeed - 1] == '\r' ? "\r\n"
            : lineFeed < 0 && text.IndexOf('\r') >= 0 ? "\r"
            : "\n";
    }
}
