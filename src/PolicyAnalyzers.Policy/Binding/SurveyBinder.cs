using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Binding;

/// <summary>Binds surveys, inbound channels and experiments.</summary>
internal static class SurveyBinder
{
    public static InboundChannelCard InboundChannel(CardFields card) => new(card.Id, card.Id.Value)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Address = card.Fields.Text("address", ""),
        Owner = card.Fields.Reference("owner"),
        AnswerWithinDays = card.Fields.Days("answer-within"),
    };

    public static SurveyCard Survey(CardFields card)
    {
        var loop = card.Fields.Map("closed-loop");
        return new SurveyCard(card.Id, card.Title)
        {
            Retired = card.Retired,
            ReplacedBy = card.ReplacedBy,
            Status = card.Fields.Text("status"),
            Group = card.Fields.Text("group"),
            Use = card.Fields.Reference("use"),
            Type = card.Fields.Text("type"),
            Touchpoint = card.Fields.Text("touchpoint"),
            Goal = card.Fields.Reference("goal"),
            Purpose = card.Fields.Reference("purpose"),
            Owner = card.Fields.Reference("owner"),
            Metric = card.Fields.Reference("metric"),
            Population = card.Fields.Text("population"),
            Include = card.Fields.Texts("include"),
            SamplePercent = card.Fields.Percent("sample"),
            Channels = card.Fields.Texts("channels"),
            Platform = card.Fields.Reference("platform"),
            Data = card.Fields.References("data"),
            Anonymity = card.Fields.Text("anonymity"),
            Fieldwork = card.Fields.Period("fieldwork"),
            ClosedLoop = loop.Reference("owner") is { } owner ? new ClosedLoop(owner, loop.Days("within")) : null,
            Readers = card.Fields.References("readers"),
        };
    }

    public static ExperimentCard Experiment(CardFields card) => new(card.Id, card.Id.Value)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Hypothesis = card.Fields.Text("hypothesis"),
        Tool = card.Fields.Text("tool"),
        AaPassed = card.Fields.Date("aa-passed"),
        SampleSize = card.Fields.Integer("sample-size"),
        Run = card.Fields.Period("run"),
        Group = card.Fields.Text("group"),
        SpacingDays = card.Fields.Days("spacing"),
        Metric = card.Fields.Reference("metric"),
        Owner = card.Fields.Reference("owner"),
    };
}
