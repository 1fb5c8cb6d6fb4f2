using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>
/// The direction of every key that holds a value, by path. Comparing two versions, and composing a fragment with a policy, follow from it. For a
/// map whose keys the policy chooses, the direction is that of having an entry; <c>path.*</c> is that of an entry's value where that is no map.
/// </summary>
public static class KeyDirections
{
    private static readonly Lazy<Dictionary<string, KeyDirection>> ByPath = new(Declare);

    /// <summary>The direction of a key.</summary>
    /// <param name="path">Its path, with <c>*</c> for keys that the policy chooses.</param>
    /// <returns>Null for a map of declared keys, which is compared key by key, and for a path that is none.</returns>
    public static KeyDirection? Find(string path)
    {
        if (ByPath.Value.TryGetValue(path, out var direction))
        {
            return direction;
        }

        // Every card may say these two, in whatever section it stands.
        return path.EndsWith(".*.retired", StringComparison.Ordinal) ? ByPath.Value["*.retired"]
            : path.EndsWith(".*.replaced-by", StringComparison.Ordinal) ? ByPath.Value["*.replaced-by"]
            : null;
    }

    /// <summary>Every declared path.</summary>
    internal static IEnumerable<string> Paths => ByPath.Value.Keys;

    private static Dictionary<string, KeyDirection> Declare()
    {
        var table = new Table();

        // Who answers, and what is told to people. No rule and no invitation depends on it.
        table.Add(
            Direction.Wording,
            "schema policy.id policy.version policy.title policy.contact policy.owner policy.effective policy.announced policy.location policy.based-on"
            + " policy.approval.on policy.approval.by policy.approval.minutes policy.approval.hash policy.approval.signatures policy.approval.signatures.* policy.review.every policy.review.next"
            + " policy.reverts.version policy.reverts.reason policy.reverts.on"
            + " roles roles.*.name roles.*.contact"
            + " board.charter board.purpose board.outputs board.cadence board.quorum board.secretariat board.members board.members.* board.advisors"
            + " goals goals.*.measure goals.*.from goals.*.to goals.*.by goals.*.owner"
            + " data.categories.*.dpv data.categories.*.fides data.exempt.* data.emotion.workflow"
            + " origins.*.title origins.*.source origins.*.notice consents.*.title purposes.*.title purposes.*.goal purposes.*.owner"
            + " insights.*.title insights.*.metric"
            + " destinations.*.title destinations.*.kind destinations.*.region destinations.*.contract destinations.*.guidance"
            + " uses.*.title uses.*.process uses.*.data.* uses.*.origin.rules metrics.*.title"
            + " survey-policy.administrator survey-policy.platforms.*.region survey-policy.platforms.*.administrator survey-policy.legacy.*.owner"
            + " surveys.*.title surveys.*.touchpoint"
            + " experiments.*.hypothesis experiments.*.tool"
            + " waivers.*.reason waivers.*.requested-by waivers.*.approved-by waivers.*.approved-on waivers.*.signature"
            + " *.replaced-by");

        // Read by people too, but a rule misses it where it is required and not there.
        table.AddAbsentIsTighter(
            Direction.Wording,
            "uses.*.outcome.customer uses.*.outcome.company uses.*.insight metrics.*.owner experiments.*.owner experiments.*.metric channels-in.*.owner"
            + " surveys.*.goal surveys.*.owner surveys.*.population surveys.*.metric surveys.*.closed-loop.owner");

        // Another value permits one thing and forbids another; having none permits least.
        table.AddAbsentIsTighter(
            Direction.Either,
            "consents.*.check purposes.*.kind purposes.*.legal-basis uses.*.origin.captured uses.*.origin.stored uses.*.origin.permission uses.*.purpose"
            + " metrics.*.kind metrics.*.unit metrics.*.population metrics.*.period survey-policy.client channels-in.*.address"
            + " surveys.*.use surveys.*.type surveys.*.purpose surveys.*.platform experiments.*.aa-passed waivers.*.rule waivers.*.symbol waivers.*.file"
            + " waivers.*.emergency waivers.*.opened roles.*.key");

        // Another value permits one thing and forbids another; having none forbids least.
        table.Add(
            Direction.Either,
            "data.group-by data.categories.*.kind data.categories.*.protection data.attributes data.attributes.*"
            + " survey-policy.platforms survey-policy.quiet-hours.zone surveys.*.group"
            + " experiments.*.run.from experiments.*.run.to experiments.*.group"
            + " models models.*.assembly models.*.returns models.*.origin models.*.parameter models.*.destination models.*.from models.*.to models.*.cleans");

        table.Add(
            Direction.Higher,
            "policy.requires.analyzers survey-policy.contact-frequency.transactional.per survey-policy.contact-frequency.relationship.per"
            + " survey-policy.contact-frequency.rest.after-invitation survey-policy.contact-frequency.rest.after-response"
            + " survey-policy.contact-frequency.reminders.after survey-policy.minimum-age survey-policy.minimum-group"
            + " experiments.*.sample-size experiments.*.spacing");

        table.Add(
            Direction.Lower,
            "levels.drift.waived levels.drift.exempted consents.*.max-age purposes.*.retention"
            + " survey-policy.contact-frequency.transactional.max survey-policy.contact-frequency.relationship.max"
            + " survey-policy.contact-frequency.reminders.max survey-policy.opt-out.within channels-in.*.answer-within"
            + " surveys.*.sample surveys.*.closed-loop.within delegations.*.no-longer-than");

        table.AddAbsentIsTighter(Direction.Lower, "levels.break-glass");

        table.Add(Direction.Earlier, "survey-policy.quiet-hours.from survey-policy.legacy.*.retire-by surveys.*.fieldwork.to waivers.*.expires");
        table.AddAbsentIsTighter(Direction.Earlier, "survey-policy.platforms.*.until");
        table.Add(Direction.Later, "survey-policy.quiet-hours.to surveys.*.fieldwork.from");

        table.Add(
            Direction.More,
            "data.require data.categories data.categories.*.terms origins.*.forbids destinations.*.symbols destinations.*.hosts"
            + " survey-policy.platforms.*.credentials survey-policy.platforms.*.hosts survey-policy.platforms.*.symbols survey-policy.require"
            + " survey-policy.opt-out.keywords survey-policy.opt-out.keywords.* survey-policy.jurisdictions surveys.*.include");

        // Without a list every lexicon is in force.
        table.AddAbsentIsTighter(Direction.More, "data.languages");

        // What is not listed is not permitted.
        table.AddAbsentIsTighter(
            Direction.Fewer,
            "roles.*.may-approve data.generated data.exempt origins consents consents.*.purposes consents.*.channels purposes purposes.*.compatible"
            + " insights destinations uses uses.*.data uses.*.destinations metrics survey-policy.platforms.*.accounts survey-policy.legacy"
            + " survey-policy.reply-to channels-in surveys surveys.*.channels surveys.*.data surveys.*.readers experiments"
            + " delegations delegations.*.repositories delegations.*.may-add delegations.*.purposes delegations.*.channels waivers");

        table.Add(Direction.On, "levels.tests survey-policy.kill-switch survey-policy.jurisdictions.*.survey-is-advertising *.retired");

        table.AddRanked("levels.default", "observe advisory soft-mandatory hard-mandatory");
        table.AddRanked("data.emotion.hold", "measure detect");
        table.AddRanked("survey-policy.platforms.*.status", "approved retired");
        table.AddRanked("survey-policy.quiet-hours.unknown-zone", "strictest block");
        table.AddRanked("survey-policy.opt-out.scope", "platform channel global");
        table.AddRanked("survey-policy.on-blocked", "delay drop");
        table.AddRanked("surveys.*.status", "open planned closed");
        table.AddRanked("surveys.*.anonymity", "identified confidential anonymous");
        return table.ByPath;
    }

    private sealed class Table
    {
        public Dictionary<string, KeyDirection> ByPath { get; } = new(StringComparer.Ordinal);

        public void Add(Direction tighter, string paths) => Add(tighter, paths, absentIsTighter: false);

        public void AddAbsentIsTighter(Direction tighter, string paths) => Add(tighter, paths, absentIsTighter: true);

        public void AddRanked(string path, string ranks) =>
            ByPath.Add(path, new KeyDirection(Direction.Ranked, absentIsTighter: false, ImmutableArray.Create(ranks.Split(' '))));

        private void Add(Direction tighter, string paths, bool absentIsTighter)
        {
            foreach (var path in paths.Split(' '))
            {
                ByPath.Add(path, new KeyDirection(tighter, absentIsTighter, ImmutableArray<string>.Empty));
            }
        }
    }
}
