using PolicyAnalyzers.Policy.Reading;
using static PolicyAnalyzers.Policy.Editing.EditedFile;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>Puts one value in the place of another.</summary>
internal sealed class ValueChanges
{
    private readonly EditedFile file;

    public ValueChanges(EditedFile file) => this.file = file;

    /// <summary>Changes the value of a key.</summary>
    /// <param name="owner">The map that the key is in.</param>
    /// <param name="key">The key.</param>
    /// <param name="old">The value that it has.</param>
    /// <param name="value">The value that it gets.</param>
    public TextChange Replace(MappingNode owner, ScalarNode key, Node old, PolicyValue value)
    {
        var inFlow = file.IsFlow(owner);
        if (old.Span.Length == 0)
        {
            // Nothing is written yet: the place of nothing may be anywhere behind the colon.
            return new TextChange(file.BehindColon(key), 0, inFlow ? " " + file.Values.Flow(value) : BehindKey(owner, key, value));
        }

        if (value.Text is { } text && old is ScalarNode && file.Source.Text[old.Span.Start] is not ('|' or '>'))
        {
            return new TextChange(old.Span.Start, old.Span.Length, file.Values.Scalar(text, inFlow, QuoteOf(old)));
        }

        if (inFlow || (file.IsFlow(old) && (!value.Items.IsDefault || value.Text is not null)))
        {
            return new TextChange(old.Span.Start, old.Span.Length, file.Values.Flow(value, inFlow));
        }

        if (old is SequenceNode list && !file.IsFlow(old) && !value.Items.IsDefault && ListChange.Of(file, list, value) is { } lines)
        {
            return lines;
        }

        var start = file.BehindColon(key);
        return new TextChange(start, EndOf(old.Span) - start, WithComment(CommentBefore(old, start), BehindKey(owner, key, value)));
    }

    /// <summary>What is said beside the key, where the value begins on a line below.</summary>
    private string CommentBefore(Node old, int behindColon) =>
        file.LineStart(old.Span) is var line && line > behindColon ? file.Between(behindColon, line).TrimEnd() : "";

    private string WithComment(string comment, string value) =>
        comment.Length == 0 ? value
        : value.StartsWith(file.NewLine, System.StringComparison.Ordinal) ? comment + value
        : value + comment;

    /// <summary>Outside of braces: what stands behind a key that has its own line.</summary>
    private string BehindKey(MappingNode owner, ScalarNode key, PolicyValue value)
    {
        var indent = key.Span.Column - 1;
        return file.Values.BehindKey(value, indent, EndOf(key.Span) + 1 - file.LineStart(key.Span), IsSectionOfCards(owner, value));
    }

    /// <summary>A section is written one card a line, even where all of it would fit on one.</summary>
    private bool IsSectionOfCards(MappingNode owner, PolicyValue value) =>
        ReferenceEquals(owner, file.Root) && value.Entries is { IsDefault: false, IsEmpty: false } && value.Entries[0].Value.Entries.IsDefault == false;

    private char QuoteOf(Node scalar) => file.Source.Text[scalar.Span.Start] is var first && first is '"' or '\'' ? first : '\0';
}
