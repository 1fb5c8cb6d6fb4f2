using System;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Context.Messages;

/// <summary>Mailboxes in texts: those to which customers are asked to write, and those that nobody reads.</summary>
internal static class FeedbackAddress
{
    private static readonly string[] NoReplies = { "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "dontreply", "nicht-antworten", "nieodpowiadaj", "nie-odpowiadaj", "nepasrepondre", "ne-pas-repondre", "no-responder" };

    /// <summary>The first mailbox in a text whose name speaks of feedback or a survey; null where there is none.</summary>
    public static string? In(string text) => Find(text, static local => SurveyVocabulary.Default.InName(local) is not null);

    /// <summary>The first mailbox in a text that says of itself that nobody reads it; null where there is none.</summary>
    public static string? NoReplyIn(string text) => Find(text, static local => Array.Exists(NoReplies, word => local.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>A text without its mailboxes: who sends is not what is said.</summary>
    public static string TakenOutOf(string text)
    {
        while (Find(text, static _ => true) is { } address)
        {
            text = text.Replace(address, "");
        }

        return text;
    }

    private static string? Find(string text, Func<string, bool> counts)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '_' or '+'))
            {
                start--;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            var address = text.Substring(start, end - start).TrimEnd('.', '-');
            var isMailbox = start < at && address.IndexOf('.', at - start) > 0 && (start == 0 || text[start - 1] is not ('/' or '@'));
            if (isMailbox && counts(text.Substring(start, at - start)))
            {
                return address;
            }
        }

        return null;
    }
}
