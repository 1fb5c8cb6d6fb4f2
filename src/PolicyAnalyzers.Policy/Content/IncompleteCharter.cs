using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0502.</summary>
internal static class IncompleteCharter
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.IncompleteCharter,
        "The board is missing, or its charter incomplete",
        "Somebody must decide what customer data says and what is done about it: a board of several functions, with a purpose, a rhythm and an executive who answers for it.",
        Check);

    private static void Check(ContentReport report)
    {
        if (report.Policy.Identity.Owner is null)
        {
            report.Warn(
                report.At("policy"),
                "The policy names no accountable executive, so nobody stands behind it when teams disagree",
                "Add 'owner' under 'policy', with the id of a role");
        }

        if (report.Policy.Board is not { } board)
        {
            report.Warn(
                SourceSpan.FileStart,
                "The policy has no board, so nobody decides what customer data says and what is done about it",
                "Add the section 'board' with 'purpose', 'outputs', 'cadence', 'secretariat' and 'members'");
            return;
        }

        var missing = new List<string>()
            .AddIf(board.Purpose is null, "purpose")
            .AddIf(board.Outputs.IsEmpty, "outputs")
            .AddIf(board.Cadence is null, "cadence")
            .AddIf(board.Secretariat is null, "secretariat")
            .AddIf(board.Members.IsEmpty, "members");
        if (missing.Count > 0)
        {
            report.Warn(
                report.At("board"),
                $"The charter of the board lacks {Sentence.Keys(missing)}, so it is not settled how the board works",
                $"Add {Sentence.Keys(missing)} under 'board'");
        }

        CheckMembers(report, board);
    }

    private static void CheckMembers(ContentReport report, BoardSection board)
    {
        if (board.Members.IsEmpty)
        {
            return;
        }

        var functions = board.Members.Select(static member => member.Function.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (functions.Count == 1)
        {
            report.Warn(
                report.At("board", "members"),
                $"Every member of the board speaks for one function, {functions[0]}, so decisions see one side only",
                "Add members of other functions, such as service, operations, privacy or marketing");
        }

        if (board.Quorum is { } quorum && (quorum == 0 || quorum > board.Members.Length))
        {
            var members = board.Members.Length.ToString(CultureInfo.InvariantCulture);
            report.Warn(
                report.At("board", "quorum"),
                quorum == 0
                    ? "A quorum of 0 lets the board decide with nobody present"
                    : FormattableString.Invariant($"The quorum is {quorum}, and the board has {members} members, so it can never decide"),
                $"Write a number from 1 to {members}");
        }
    }
}
