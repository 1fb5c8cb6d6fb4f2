using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Context.Messages;

/// <summary>Mailboxes in texts: those to which customers are asked to write, and those that nobody reads.</summary>
internal static class FeedbackAddress
{
    private static readonly string[] NoReplies = { "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "dontreply", "nicht-antworten", "nieodpowiadaj", "nie-odpowiadaj", "nepasrepondre", "ne-pas-repondre", "no-responder" };

    /// <summary>The mailboxes in a text whose names speak of feedback or a survey.</summary>
    public static IEnumerable<string> In(string text) => Mailboxes(text).Where(static each => Speaks(each.Name)).Select(static each => each.Address).OfType<string>();

    /// <summary>Whether a text has the name of such a mailbox, whose domain may follow in what the text is put together with.</summary>
    public static bool MayBeIn(string text) => Mailboxes(text).Any(static each => Speaks(each.Name));

    /// <summary>The first mailbox in a text that says of itself that nobody reads it; null where there is none.</summary>
    public static string? NoReplyIn(string text) =>
        Mailboxes(text).FirstOrDefault(static each => each.Address is not null && Array.Exists(NoReplies, word => each.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)).Address;

    /// <summary>A text without its mailboxes: who sends is not what is said.</summary>
    public static string TakenOutOf(string text)
    {
        while (Mailboxes(text).Select(static each => each.Address).FirstOrDefault(static each => each is not null) is { } address)
        {
            text = text.Replace(address, "");
        }

        return text;
    }

    private static bool Speaks(string name) => SurveyVocabulary.Default.InName(name) is not null;

    // A name before a sign that stands in no path; the address is null where no domain follows.
    private static IEnumerable<(string Name, string? Address)> Mailboxes(string text)
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

            if (start < at && (start == 0 || text[start - 1] is not ('/' or '@')))
            {
                var domain = text.Substring(at + 1, end - at - 1).TrimEnd('.', '-');
                yield return (text.Substring(start, at - start), IsDomain(domain) ? text.Substring(start, at - start + 1) + domain : null);
            }
        }
    }

    // A domain does not end in a number (RFC 3696, 2), as a version does: 'survey-core@1.9.20'. '@2x.png' marks a picture for dense screens.
    private static bool IsDomain(string domain)
    {
        var last = domain.LastIndexOf('.');
        return last > 0
            && domain.Skip(last + 1).Any(char.IsLetter)
            && !(last > 1 && domain[last - 1] == 'x' && domain.Take(last - 1).All(static character => character is '.' || char.IsDigit(character)));
    }
}
