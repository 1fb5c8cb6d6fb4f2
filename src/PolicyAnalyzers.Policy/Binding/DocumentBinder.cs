using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Binding;

/// <summary>Turns the nodes of a sound file into a policy. Judges nothing: validation did.</summary>
internal static class DocumentBinder
{
    public static PolicyDocument Bind(MappingNode root, string path, string hash)
    {
        var file = new Fields(root);
        return new PolicyDocument
        {
            Path = path,
            Hash = hash,
            Root = root,
            Identity = GovernanceBinder.Identity(file.Map("policy")),
            Roles = CardFields.Bind(root.Find("roles"), GovernanceBinder.Role),
            Board = file.Has("board") ? GovernanceBinder.Board(file.Map("board")) : null,
            Levels = GovernanceBinder.Levels(file.Map("levels")),
            Goals = CardFields.Bind(root.Find("goals"), GovernanceBinder.Goal),
            Data = DataBinder.Data(file.Map("data")),
            Origins = CardFields.Bind(root.Find("origins"), CycleBinder.Origin),
            Consents = CardFields.Bind(root.Find("consents"), CycleBinder.Consent),
            Purposes = CardFields.Bind(root.Find("purposes"), CycleBinder.Purpose),
            Insights = CardFields.Bind(root.Find("insights"), CycleBinder.Insight),
            Destinations = CardFields.Bind(root.Find("destinations"), CycleBinder.Destination),
            Uses = CardFields.Bind(root.Find("uses"), CycleBinder.Use),
            Metrics = CardFields.Bind(root.Find("metrics"), CycleBinder.Metric),
            SurveyPolicy = SurveyPolicyBinder.SurveyPolicy(file.Map("survey-policy")),
            InboundChannels = CardFields.Bind(root.Find("channels-in"), SurveyBinder.InboundChannel),
            Surveys = CardFields.Bind(root.Find("surveys"), SurveyBinder.Survey),
            Experiments = CardFields.Bind(root.Find("experiments"), SurveyBinder.Experiment),
            Delegations = CardFields.Bind(root.Find("delegations"), GrantBinder.Delegation),
            Models = GrantBinder.Models(file.Map("models")),
            Waivers = CardFields.Bind(root.Find("waivers"), GrantBinder.Waiver),
        };
    }
}
