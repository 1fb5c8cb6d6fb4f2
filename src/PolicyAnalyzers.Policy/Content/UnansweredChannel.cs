using System;
using System.Collections.Generic;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0517.</summary>
internal static class UnansweredChannel
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.UnansweredChannel,
        "Customers write where nobody answers",
        "An address that nobody reads, in small print on a receipt, collects thousands of letters and one day the attention of an authority.",
        Check);

    private static readonly string[] Unread = { "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply" };

    private static void Check(ContentReport report)
    {
        foreach (var channel in report.Policy.InboundChannels)
        {
            if (!channel.Retired)
            {
                CheckChannel(report, channel);
            }
        }

        foreach (var reply in report.Policy.SurveyPolicy.ReplyTo)
        {
            if (report.Policy.InboundChannels.Find(reply.Value) is { Retired: true })
            {
                report.Warn(
                    reply.Span,
                    $"Invitations name {Quote.Of(reply.Value)} as their reply address, and this channel is retired",
                    "Name a channel that somebody reads");
            }
        }

        if (report.Policy.SurveyPolicy.ReplyTo.IsEmpty && report.Policy.Surveys.Count > 0)
        {
            report.Advise(
                report.At("survey-policy"),
                "Surveys are sent, and 'survey-policy.reply-to' names no address to which people could answer in their own words",
                "Write 'reply-to: [CHANNEL]' under 'survey-policy', with a channel of 'channels-in'");
        }
    }

    private static void CheckChannel(ContentReport report, InboundChannelCard channel)
    {
        var missing = new List<string>()
            .AddIf(channel.Owner is null, "owner")
            .AddIf(channel.AnswerWithinDays is null, "answer-within");
        if (missing.Count > 0)
        {
            report.Warn(
                channel.IdAt.Span,
                $"Customers can write to {Quote.Of(channel.Address)}, and the policy does not say {(channel.Owner is null ? "who reads it" : "how soon they have an answer")}",
                $"Add {Sentence.Keys(missing)} to the channel '{channel.Id}'");
        }

        foreach (var name in Unread)
        {
            if (channel.Address.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                report.Warn(
                    report.At("channels-in", channel.Id, "address"),
                    $"The address {Quote.Of(channel.Address)} tells customers that nobody reads what they write",
                    "Write an address that somebody reads");
                return;
            }
        }
    }
}
