using System;
using System.Collections.Generic;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>
/// Tells by its name whether a method asks somebody to answer a survey. Every word must be known: <c>SendInvitationAsync</c> asks, and
/// <c>SendReminder</c>, <c>Unsubscribe</c> or <c>InviteUserToWorkspace</c> do something else with the same arguments.
/// </summary>
internal static class InvitingNames
{
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "invite", "ask", "send", "distribute", "dispatch", "queue", "enqueue", "deliver",
    };

    private static readonly HashSet<string> Rest = new(StringComparer.Ordinal)
    {
        "async", "survey", "surveys", "invitation", "invitations", "invite", "question", "questions", "questionnaire", "poll", "feedback", "request",
        "email", "mail", "sms", "message", "link", "to", "by", "via", "for", "customer", "recipient", "contact", "respondent", "participant",
    };

    /// <summary>Whether a method of this name invites.</summary>
    public static bool Invite(string method)
    {
        var words = NameSplitter.Split(method);
        if (words.IsEmpty || !Verbs.Contains(words[0]))
        {
            return false;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (!Rest.Contains(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a parameter or property of this name says which survey.</summary>
    public static bool Survey(string name) => NameSplitter.Split(name).Contains("survey");

    /// <summary>Whether a parameter or property of this name says how somebody is asked.</summary>
    public static bool Channel(string name) => NameSplitter.Split(name) is { Length: 1 } words && words[0] == "channel";
}
