using System.Linq;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>People and teams, and what they may approve.</summary>
internal static class RolesPart
{
    public static Section Of(PolicyWords words) => new("roles", "People and teams", [.. words.Policy.Roles.Select(role => PolicyWords.Card("role", role, new Facts(
    [
        new Fact("Answers as", PolicyWords.Plain(role.Id)),
        new Fact("Contact", PolicyWords.Address(role.Contact)),
        new Fact("May approve", role.MayApprove.IsEmpty ? "nothing" : PolicyWords.Texts(role.MayApprove)),
    ])))]);
}
