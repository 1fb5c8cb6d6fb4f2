using System.Collections.Generic;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>The policy language, declared once: reading, documents and the JSON Schema all follow from it.</summary>
public static class PolicyLanguage
{
    /// <summary>The file as a whole.</summary>
    public static ValueShape Root { get; } = Map(
        Required("schema", GovernanceKeys.Schema, "The version of this language."),
        Required("policy", GovernanceKeys.Policy, "Who issues the policy, in which version, since when."),
        Key("roles", GovernanceKeys.Roles, "People and teams, by what they answer for."),
        Key("board", GovernanceKeys.Board, "The internal advisory board."),
        Key("levels", GovernanceKeys.Levels, "How strictly each rule binds, and from when."),
        Key("goals", GovernanceKeys.Goals, "Business goals."),
        Key("data", DataKeys.Data, "What counts as customer data, and what must be declared."),
        Key("origins", CycleKeys.Origins, "How data is captured.", "POL0009 POL1002"),
        Key("consents", CycleKeys.Consents, "What a person was asked, and how it is proved.", "POL0009 POL1004"),
        Key("purposes", CycleKeys.Purposes, "What data may be used for.", "POL0009 POL1003"),
        Key("insights", CycleKeys.Insights, "What is learned.", "POL0009"),
        Key("destinations", CycleKeys.Destinations, "Who receives data (GDPR art. 4(9)), and where it is stored.", "POL0009 POL2002"),
        Key("uses", CycleKeys.Uses, "Uses of customer data in processes; declarations in code point at them.", "POL0009 POL1001"),
        Key("metrics", CycleKeys.Metrics, "The one set of data points.", "POL4003"),
        Key("survey-policy", SurveyPolicyKeys.SurveyPolicy, "When, where and how customers are asked."),
        Key("channels-in", SurveyKeys.ChannelsIn, "Addresses and inboxes through which customers reach us.", "POL3009"),
        Key("surveys", SurveyKeys.Surveys, "Listening posts.", "POL3004 POL3005"),
        Key("experiments", SurveyKeys.Experiments, "Tests of one variant against another.", "POL4004"),
        Key("delegations", GrantKeys.Delegations, "What a repository may register by itself; all else is the organisation's.", "POL0004"),
        Key("models", GrantKeys.Models, "Facts about code that nobody can annotate, by symbol.", "POL2001 POL2002 POL2004"),
        Key("waivers", GrantKeys.Waivers, "Findings that are accepted for a while, with reason and approval.", "POL0006 POL0007 POL0901"));

    /// <summary>
    /// Every declared key of the language with its path, in the order of the file. <c>*</c> in a path is a key that the policy chooses.
    /// The keys of values that have a short form as well are not listed: see <see cref="ValueShape.MapForm"/>.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, KeyDeclaration>> AllKeys() => KeysOf(Root, "");

    /// <summary>The same for one value of the language, whose path is given with a dot behind it.</summary>
    internal static IEnumerable<KeyValuePair<string, KeyDeclaration>> KeysOf(ValueShape shape, string prefix)
    {
        foreach (var key in shape.Keys)
        {
            var path = prefix + key.Name;
            yield return new KeyValuePair<string, KeyDeclaration>(path, key);
            foreach (var inner in KeysOf(key.Shape, path + "."))
            {
                yield return inner;
            }
        }

        if (shape.OtherKey is not null)
        {
            foreach (var inner in KeysOf(shape.Item!, prefix + "*."))
            {
                yield return inner;
            }
        }
    }
}
