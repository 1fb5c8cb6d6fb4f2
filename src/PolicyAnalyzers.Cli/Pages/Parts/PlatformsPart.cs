using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>Survey platforms, and what still sends surveys past the governed client.</summary>
internal static class PlatformsPart
{
    public static Section Of(PolicyWords words)
    {
        var survey = words.Policy.SurveyPolicy;
        var blocks = new List<Block>();
        blocks.AddRange(survey.Platforms.Select(platform => PolicyWords.Card("platform", platform, new Facts([.. Facts(platform, words)]))));
        if (!survey.Legacy.IsEmpty)
        {
            blocks.Add(new Table(
                "Old senders outside of the governed client: they warn until their last day, and stop the build after it",
                ["Code", "Retired by", "Last day"],
                [.. survey.Legacy.Select(legacy => ImmutableArray.Create(PolicyWords.Symbol(legacy.Symbol), words.Role(legacy.Owner), PolicyWords.Day(legacy.RetireBy) + (legacy.RetireBy < words.Today ? " (past)" : "")))]));
        }

        return new Section("platforms", "Survey platforms", [.. blocks]);
    }

    private static IEnumerable<Fact> Facts(PlatformCard platform, PolicyWords words)
    {
        yield return new Fact("Status", platform.Until is { } until ? $"{platform.Status}, last day {PolicyWords.Day(until)}" : platform.Status);
        yield return new Fact("Region", PolicyWords.Or(platform.Region));
        yield return new Fact("Administrator", words.Role(platform.Administrator ?? words.Policy.SurveyPolicy.Administrator));
        yield return new Fact("Accounts", PolicyWords.Texts(platform.Accounts));
        if (!platform.Hosts.IsEmpty)
        {
            yield return new Fact("Hosts", Phrase.List(platform.Hosts.Select(host => Phrase.Code(host.Value))));
        }

        if (!platform.Symbols.IsEmpty)
        {
            yield return new Fact("Reached in code by", Phrase.List(platform.Symbols.Select(PolicyWords.Symbol)));
        }

        if (!platform.Credentials.IsEmpty)
        {
            yield return new Fact("Credentials are kept under", Phrase.List(platform.Credentials.Select(Phrase.Code)));
        }
    }
}
