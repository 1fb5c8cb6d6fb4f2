using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Binding;

/// <summary>Binds delegations, models of foreign code and waivers.</summary>
internal static class GrantBinder
{
    public static DelegationCard Delegation(CardFields card) => new(card.Id, card.Id.Value)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Repositories = card.Fields.Texts("repositories"),
        MayAdd = card.Fields.Texts("may-add"),
        Purposes = card.Fields.References("purposes"),
        Channels = card.Fields.Texts("channels"),
        NoLongerThanDays = card.Fields.Days("no-longer-than"),
    };

    public static ImmutableArray<SymbolModel> Models(Fields section)
    {
        var models = ImmutableArray.CreateBuilder<SymbolModel>(section.Node.Entries.Count);
        foreach (var entry in section.Node.Entries)
        {
            var fields = new Fields(entry.Value);
            models.Add(new SymbolModel(new SymbolReference(entry.Key.Value, fields.Text("assembly"), entry.Key.Span))
            {
                Returns = fields.Reference("returns"),
                Origin = fields.Reference("origin"),
                Parameter = fields.Text("parameter"),
                Destination = fields.Reference("destination"),
                From = fields.Text("from"),
                To = fields.Text("to"),
                Cleans = fields.Text("cleans"),
            });
        }

        return models.MoveToImmutable();
    }

    public static WaiverCard Waiver(CardFields card) => new(card.Id, card.Fields.Reference("rule").GetValueOrDefault())
    {
        Symbol = card.Fields.Symbol("symbol"),
        File = card.Fields.Text("file"),
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Reason = card.Fields.Text("reason"),
        RequestedBy = card.Fields.Reference("requested-by"),
        ApprovedBy = card.Fields.Reference("approved-by"),
        ApprovedOn = card.Fields.Date("approved-on"),
        Expires = card.Fields.Date("expires"),
        Signature = card.Fields.Text("signature"),
        Emergency = card.Fields.Text("emergency"),
        Opened = card.Fields.Date("opened"),
        ContentHash = Approvals.ContentHash.Of(card.Fields.Node, "approved-by", "approved-on", "signature"),
    };
}
