using System;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Binding;

/// <summary>Turns the nodes of a sound file into a policy, each part when it is first asked for. Judges nothing: validation did.</summary>
internal static class DocumentBinder
{
    public static PolicyDocument Bind(MappingNode root, string path, string hash) => Bind(root, path, new Lazy<string>(() => hash));

    public static PolicyDocument Bind(MappingNode root, string path, Lazy<string> hash)
    {
        var file = new Fields(root);
        return new PolicyDocument
        {
            Path = path,
            LaterHash = hash,
            Root = root,
            LaterIdentity = new Lazy<PolicyIdentity>(() => GovernanceBinder.Identity(file.Map("policy"))),
            Roles = CardFields.Bind(root.Find("roles"), GovernanceBinder.Role),
            LaterBoard = new Lazy<BoardSection?>(() => file.Has("board") ? GovernanceBinder.Board(file.Map("board")) : null),
            LaterLevels = new Lazy<LevelTable>(() => GovernanceBinder.Levels(file.Map("levels"))),
            Goals = CardFields.Bind(root.Find("goals"), GovernanceBinder.Goal),
            LaterData = new Lazy<DataSection>(() => DataBinder.Data(file.Map("data"))),
            Origins = CardFields.Bind(root.Find("origins"), CycleBinder.Origin),
            Consents = CardFields.Bind(root.Find("consents"), CycleBinder.Consent),
            Purposes = CardFields.Bind(root.Find("purposes"), CycleBinder.Purpose),
            Insights = CardFields.Bind(root.Find("insights"), CycleBinder.Insight),
            Destinations = CardFields.Bind(root.Find("destinations"), CycleBinder.Destination),
            Uses = CardFields.Bind(root.Find("uses"), CycleBinder.Use),
            Metrics = CardFields.Bind(root.Find("metrics"), CycleBinder.Metric),
            LaterSurveyPolicy = new Lazy<SurveyPolicySection>(() => SurveyPolicyBinder.SurveyPolicy(file.Map("survey-policy"))),
            InboundChannels = CardFields.Bind(root.Find("channels-in"), SurveyBinder.InboundChannel),
            Surveys = CardFields.Bind(root.Find("surveys"), SurveyBinder.Survey),
            Experiments = CardFields.Bind(root.Find("experiments"), SurveyBinder.Experiment),
            Delegations = CardFields.Bind(root.Find("delegations"), GrantBinder.Delegation),
            LaterModels = new Lazy<ImmutableArray<SymbolModel>>(() => GrantBinder.Models(file.Map("models"))),
            Waivers = CardFields.Bind(root.Find("waivers"), GrantBinder.Waiver),
        };
    }
}
