using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>The charter of the internal advisory board.</summary>
internal static class BoardPart
{
    public static Section Of(PolicyWords words)
    {
        var blocks = new List<Block>();
        if (words.Policy.Board is { } board)
        {
            blocks.Add(new Facts(
            [
                new Fact("Purpose", PolicyWords.Or(board.Purpose)),
                new Fact("What it produces", PolicyWords.Texts(board.Outputs)),
                new Fact("Meets", PolicyWords.Or(board.Cadence)),
                new Fact("Quorum", board.Quorum is { } quorum ? quorum.ToString(CultureInfo.InvariantCulture) + (board.Members.IsEmpty ? "" : $" of {Count.Of(board.Members.Length, "member", "members")}") : PolicyWords.NotStated),
                new Fact("Secretariat", words.Role(board.Secretariat)),
                new Fact("Advisors from outside", PolicyWords.Texts(board.Advisors)),
                new Fact("Charter", PolicyWords.Address(board.Charter)),
            ]));
            if (!board.Members.IsEmpty)
            {
                blocks.Add(new Table(
                    "Members of the board",
                    ["Member", "Speaks for"],
                    [.. board.Members.Select(member => ImmutableArray.Create(words.Role(member.Role), member.Function))]));
            }
        }

        return new Section("board", "Advisory board", [.. blocks]);
    }
}
