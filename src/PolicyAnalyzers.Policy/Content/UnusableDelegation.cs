using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0521.</summary>
internal static class UnusableDelegation
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.UnusableDelegation,
        "A delegation under which nothing can be registered",
        "A team believes that it may register something by itself, and everything that it writes is refused.",
        Check);

    private static void Check(ContentReport report)
    {
        foreach (var delegation in report.Policy.Delegations)
        {
            if (!delegation.Retired && Obstacles(report.Policy, delegation) is { Count: > 0 } obstacles)
            {
                report.Warn(
                    delegation.IdAt.Span,
                    $"Nothing could ever be registered under the delegation {Quote.Of(delegation.Id)}: {Sentence.List(obstacles)}",
                    "Write what the team may register, or delete the delegation");
            }
        }
    }

    private static List<string> Obstacles(PolicyDocument policy, DelegationCard delegation)
    {
        var obstacles = new List<string>()
            .AddIf(delegation.Repositories.IsEmpty, "it covers no repository ('repositories')")
            .AddIf(delegation.MayAdd.IsEmpty, "it names no section ('may-add')")
            .AddIf(delegation.NoLongerThanDays == 0, "a registration would last no day ('no-longer-than')");

        // Origins need neither purpose nor channel: with them something can be registered.
        if (!delegation.MayAdd.IsEmpty && !delegation.MayAdd.Contains("origins"))
        {
            var hasPurpose = delegation.Purposes.Any(purpose => policy.Purposes.Find(purpose.Value) is { Retired: false });
            obstacles.AddIf(!hasPurpose, delegation.Purposes.IsEmpty ? "it allows no purpose ('purposes')" : "all its purposes are retired");
            obstacles.AddIf(delegation.Channels.IsEmpty && !delegation.MayAdd.Contains("uses"), "it allows surveys and no channel ('channels')");
        }

        return obstacles;
    }
}
