using System.Text;
using PolicyAnalyzers.Policy.Reading;
using static PolicyAnalyzers.Policy.Editing.EditedFile;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>Changes a list that is written one item a line: lines of items that stay, at its beginning and end, are not touched.</summary>
internal static class ListChange
{
    /// <summary>The change; null where the whole list has to be written anew.</summary>
    public static TextChange? Of(EditedFile file, SequenceNode old, PolicyValue value)
    {
        var same = 0;
        while (same < old.Items.Count && same < value.Items.Length && NodeValue.Of(old.Items[same]).Equals(value.Items[same]))
        {
            same++;
        }

        var sameAtEnd = 0;
        while (sameAtEnd < old.Items.Count - same
            && sameAtEnd < value.Items.Length - same
            && NodeValue.Of(old.Items[old.Items.Count - 1 - sameAtEnd]).Equals(value.Items[value.Items.Length - 1 - sameAtEnd]))
        {
            sameAtEnd++;
        }

        if (same + sameAtEnd == 0 || !AreOnLinesOfTheirOwn(file, old))
        {
            return null;
        }

        // Lines from the first item that differs up to the first one that is the same again.
        var start = same < old.Items.Count ? file.LineStart(old.Items[same].Span) : LineBehind(file, old.Items[same - 1]);
        var end = sameAtEnd > 0 ? file.LineStart(old.Items[old.Items.Count - sameAtEnd].Span) : LineBehind(file, old.Items[old.Items.Count - 1]);
        var dash = file.Between(file.LineStart(old.Items[0].Span), old.Items[0].Span.Start);
        var lines = new StringBuilder();
        for (var i = same; i < value.Items.Length - sameAtEnd; i++)
        {
            lines.Append(dash).Append(value.Items[i].Text is { } text ? file.Values.Scalar(text, false) : file.Values.Flow(value.Items[i])).Append(file.NewLine);
        }

        var isEndless = start == file.Source.Text.Length && start > 0 && file.Source.Text[start - 1] is not ('\n' or '\r');
        return new TextChange(start, end - start, isEndless ? file.NewLine + lines : lines.ToString());
    }

    private static int LineBehind(EditedFile file, Node item) => file.Source.LineStart(item.Span.EndLine + 1);

    private static bool AreOnLinesOfTheirOwn(EditedFile file, SequenceNode list)
    {
        foreach (var item in list.Items)
        {
            var start = file.Between(file.LineStart(item.Span), item.Span.Start).Trim();
            if (start != "-" || item is ScalarNode { Span.Length: 0 } || item.Span.Line != item.Span.EndLine || EndOf(item.Span) == item.Span.Start)
            {
                return false;
            }
        }

        return true;
    }
}
