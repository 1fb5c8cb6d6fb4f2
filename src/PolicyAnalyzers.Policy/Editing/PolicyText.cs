using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>
/// The text of a policy file that is changed at single places. Everything else stays as it is, character for character: comments, order,
/// line ends, quotes. Knows the syntax of the file, not its sense: whether the changed text is a sound policy says <see cref="PolicyReader"/>.
/// </summary>
public sealed class PolicyText
{
    private readonly EditedFile file;
    private PolicyValue? content;

    private PolicyText(EditedFile file) => this.file = file;

    /// <summary>The whole text.</summary>
    public string Text => file.Source.Text;

    /// <summary>What the text says.</summary>
    public PolicyValue Content => content ??= NodeValue.Of(file.Root);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path, for messages.</param>
    /// <param name="problems">Why it cannot be read; empty where it can.</param>
    /// <returns>Null exactly if there is a problem.</returns>
    public static PolicyText? Read(string text, string path, out ImmutableArray<PolicyProblem> problems)
    {
        var list = new ProblemList(path);
        var root = RootReader.Read(text, ReadingLimits.OfPolicy, list, out var source);
        problems = list.First(PolicyReadResult.MostProblems);
        return root is null ? null : new PolicyText(new EditedFile(source, root));
    }

    /// <summary>The place of an entry, from its key to the end of its value; null where there is none.</summary>
    public SourceSpan? Find(params string[] path)
    {
        Node node = file.Root;
        SourceSpan? place = null;
        foreach (var key in path)
        {
            if (node is not MappingNode mapping || mapping.Find(key) is not { } value)
            {
                return null;
            }

            var start = mapping.FindKey(key)!.Span;
            place = file.Source.Span(start.Start, Math.Max(EditedFile.EndOf(start), EditedFile.EndOf(value.Span)));
            node = value;
        }

        return place;
    }

    /// <summary>Gives a key a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The keys that lead to it, from the root.</param>
    public PolicyText Set(PolicyValue value, params string[] path) => Apply(PolicyEdit.Set(value, path));

    /// <summary>Takes a key away with its value.</summary>
    /// <param name="path">The keys that lead to it, from the root.</param>
    public PolicyText Remove(params string[] path) => Apply(PolicyEdit.Remove(path));

    /// <summary>Makes changes one after the other.</summary>
    /// <exception cref="ArgumentException">An edit leads through a text or a list, or names no key.</exception>
    /// <exception cref="InvalidOperationException">The changed text would not say what the edits ask for: a fault of this class.</exception>
    public PolicyText Apply(params PolicyEdit[] edits) => Apply((IReadOnlyList<PolicyEdit>)edits);

    /// <inheritdoc cref="Apply(PolicyEdit[])"/>
    public PolicyText Apply(IReadOnlyList<PolicyEdit> edits)
    {
        var expected = Content;
        foreach (var edit in edits)
        {
            if (edit.Path.IsDefaultOrEmpty)
            {
                throw new ArgumentException("An edit needs the path of a key.", nameof(edits));
            }

            expected = NodeValue.Edited(expected, edit);
        }

        var text = this;
        var waiting = edits;
        while (waiting.Count > 0)
        {
            var round = EditRound.Of(text.file, waiting);
            text = Reread(Write(text.Text, round.Changes), edits[0]);
            waiting = round.Waiting;
        }

        // Text was put together: whatever was overlooked must not reach a file.
        return text.Content.Equals(expected)
            ? text
            : throw new InvalidOperationException($"The changed text does not say what was to be changed ({string.Join(", ", edits.Take(3))}).");
    }

    private static PolicyText Reread(string text, PolicyEdit edit) =>
        Read(text, "", out var problems) ?? throw new InvalidOperationException($"The changed text cannot be read ({edit}): {problems[0].Message}.");

    private static string Write(string text, IReadOnlyList<TextChange> changes)
    {
        var changed = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var change in changes)
        {
            changed.Append(text, copied, change.Start - copied).Append(change.Text);
            copied = change.End;
        }

        return changed.Append(text, copied, text.Length - copied).ToString();
    }
}
