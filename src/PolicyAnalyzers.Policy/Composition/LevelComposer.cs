using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Binding;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>
/// Composes how strictly each rule binds: on every day the strictest of what the organisation and the fragments say. A fragment's default is a
/// floor under every rule, if it is above the organisation's default.
/// </summary>
internal sealed class LevelComposer
{
    private const string Default = "default";

    // Before every day that a build could name: a level that holds from the start is written as one that began then, where others follow.
    private static readonly PolicyDate Start = new(1, 1, 1);

    private readonly LevelTable organisation;
    private readonly PolicyDate effective;
    private readonly List<(Contribution Said, LevelTable Levels)> fragments = new();

    public LevelComposer(PolicyDocument organisation, IEnumerable<Contribution> said)
    {
        this.organisation = organisation.Levels;
        effective = organisation.Identity.Effective ?? default;
        foreach (var contribution in said)
        {
            fragments.Add((contribution, GovernanceBinder.Levels(new Fields(contribution.Value))));
        }
    }

    /// <summary>The default and the rules that anybody names.</summary>
    public IEnumerable<KeyValuePair<ScalarNode, Node>> Entries()
    {
        var highest = fragments.Select(static fragment => fragment.Levels.Default).Append(organisation.Default).Max();
        yield return Entry(Default, Scalar(highest));
        foreach (var rule in RuleTable.All)
        {
            if (organisation.Rules.ContainsKey(rule.Id) || fragments.Any(fragment => fragment.Levels.Rules.ContainsKey(rule.Id)))
            {
                yield return Entry(rule.Id, Schedule(rule.Id, highest));
            }
        }
    }

    /// <summary>Says where a fragment asks for less than the organisation.</summary>
    /// <param name="refusals">Takes what is said without effect.</param>
    /// <param name="own">What the organisation says of a rule, as it is written.</param>
    public void Report(Refusals refusals, Func<string, string> own)
    {
        foreach (var (said, levels) in fragments)
        {
            var map = (MappingNode)said.Value;
            if (map.FindKey(Default) is { } key && levels.Default < organisation.Default)
            {
                refusals.Looser(said with { Key = key, Value = map.Find(Default)! }, "levels.default", Choices.Levels[(int)organisation.Default]);
            }

            foreach (var rule in levels.Rules.Keys)
            {
                if (IsLooser(levels, rule))
                {
                    refusals.Looser(said with { Key = map.FindKey(rule)!, Value = map.Find(rule)! }, "levels." + rule, own(rule));
                }
            }
        }
    }

    // Days before the policy took effect bind nobody.
    private bool IsLooser(LevelTable levels, string rule) =>
        LevelComparison.StepsOf(levels, rule).Concat(LevelComparison.StepsOf(organisation, rule)).Append(effective)
            .Any(day => day >= effective && levels.LevelOf(rule, day) < organisation.LevelOf(rule, day));

    private Node Schedule(string rule, EnforcementLevel highestDefault)
    {
        var floor = highestDefault > organisation.Default ? highestDefault : EnforcementLevel.Observe;
        var steps = new List<KeyValuePair<ScalarNode, Node>>();
        var level = LevelOn(rule, Start, floor);
        if (level > EnforcementLevel.Observe)
        {
            steps.Add(Step(level, Start));
        }

        var days = fragments.SelectMany(fragment => LevelComparison.StepsOf(fragment.Levels, rule)).Concat(LevelComparison.StepsOf(organisation, rule));
        foreach (var day in days.Distinct().OrderBy(static day => day))
        {
            if (LevelOn(rule, day, floor) is var next && next > level)
            {
                level = next;
                steps.Add(Step(level, day));
            }
        }

        return steps.Count == 0 || (steps.Count == 1 && steps[0].Key.Value == Choices.Levels[(int)LevelOn(rule, Start, floor)])
            ? Scalar(level)
            : new MappingNode(steps, SourceSpan.FileStart);
    }

    private EnforcementLevel LevelOn(string rule, PolicyDate day, EnforcementLevel floor)
    {
        var level = organisation.LevelOf(rule, day);
        level = floor > level ? floor : level;
        foreach (var (_, levels) in fragments)
        {
            if (levels.Rules.ContainsKey(rule) && levels.LevelOf(rule, day) is var said && said > level)
            {
                level = said;
            }
        }

        return level;
    }

    private static KeyValuePair<ScalarNode, Node> Step(EnforcementLevel level, PolicyDate day) => Entry(Choices.Levels[(int)level], Scalar(day.ToString()));

    private static KeyValuePair<ScalarNode, Node> Entry(string key, Node value) => new(Scalar(key), value);

    private static ScalarNode Scalar(EnforcementLevel level) => Scalar(Choices.Levels[(int)level]);

    private static ScalarNode Scalar(string text) => new(text, quoted: false, SourceSpan.FileStart);
}
