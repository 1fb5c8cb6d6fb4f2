using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Binding;

/// <summary>Binds the cards of the data-use cycle.</summary>
internal static class CycleBinder
{
    public static OriginCard Origin(CardFields card) => new(card.Id, card.Title)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Source = card.Fields.Text("source"),
        Notice = card.Fields.Text("notice"),
        Forbids = card.Fields.References("forbids"),
    };

    public static ConsentCard Consent(CardFields card) => new(card.Id, card.Title)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Purposes = card.Fields.References("purposes"),
        Channels = card.Fields.Texts("channels"),
        MaxAgeDays = card.Fields.Days("max-age"),
        Check = card.Fields.Symbol("check"),
    };

    public static PurposeCard Purpose(CardFields card) => new(card.Id, card.Title)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Kind = card.Fields.Text("kind"),
        LegalBasis = card.Fields.Text("legal-basis"),
        Goal = card.Fields.Reference("goal"),
        Owner = card.Fields.Reference("owner"),
        Compatible = card.Fields.References("compatible"),
        RetentionDays = card.Fields.Days("retention"),
    };

    public static InsightCard Insight(CardFields card) => new(card.Id, card.Title)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Metric = card.Fields.Reference("metric"),
    };

    public static DestinationCard Destination(CardFields card) => new(card.Id, card.Title)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Kind = card.Fields.Text("kind"),
        Region = card.Fields.Text("region"),
        Contract = card.Fields.Text("contract"),
        Symbols = card.Fields.Symbols("symbols"),
        Hosts = card.Fields.References("hosts"),
        Guidance = card.Fields.Text("guidance"),
    };

    public static UseCard Use(CardFields card)
    {
        var data = ImmutableArray.CreateBuilder<UseDatum>();
        foreach (var entry in card.Fields.Map("data").Node.Entries)
        {
            data.Add(new UseDatum(Fields.Locate(entry.Key), ((ScalarNode)entry.Value).Value));
        }

        var origin = card.Fields.Map("origin");
        var outcome = card.Fields.Map("outcome");
        return new UseCard(card.Id, card.Title)
        {
            Retired = card.Retired,
            ReplacedBy = card.ReplacedBy,
            Process = card.Fields.Text("process"),
            Data = data.ToImmutable(),
            Captured = origin.Reference("captured"),
            Stored = origin.Text("stored"),
            Permission = origin.Reference("permission"),
            Rules = origin.Texts("rules"),
            Purpose = card.Fields.Reference("purpose"),
            OutcomeForCustomer = outcome.Text("customer"),
            OutcomeForCompany = outcome.Text("company"),
            Insight = card.Fields.Reference("insight"),
            Destinations = card.Fields.References("destinations"),
        };
    }

    public static MetricCard Metric(CardFields card) => new(card.Id, card.Title)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Kind = card.Fields.Text("kind"),
        Unit = card.Fields.Text("unit"),
        Population = card.Fields.Text("population"),
        PeriodDays = card.Fields.Days("period"),
        Owner = card.Fields.Reference("owner"),
    };
}
