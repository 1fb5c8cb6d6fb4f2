using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Pages;
using PolicyAnalyzers.Cli.Pages.Parts;

namespace PolicyAnalyzers.Cli.Records;

/// <summary>The record as a document.</summary>
internal static class RecordPage
{
    public static Page Of(ProcessingRecord record)
    {
        var identity = record.Policy.Identity;
        var gaps = record.NotStated == 0
            ? (Block)new Notice("The policy states everything that this record asks for.", IsGood: true)
            : new Notice($"{record.NotStated} of {Count.Of(record.Fields, "entry is", "entries are")} {RecordField.NotStated} in the policy. They have to be completed before the record is shown to an authority.");
        return new Page(
            "Record of processing activities",
            $"GDPR art. 30(1), from {identity.Title}, version {identity.Version}",
            $"Record of processing activities · {identity.Id} {identity.Version} · {record.Policy.Hash[..12]}",
            [gaps, new Facts([.. record.Parties.Select(Fact)])],
            [new Section("activities", "Activities", [.. record.Activities.Select(activity => new Card(
                "activity-" + activity.Id,
                activity.Name,
                activity.Id,
                null,
                [new Facts([.. activity.Fields.Select(Fact), .. Standards(activity)])]))])]);
    }

    private static Fact Fact(RecordField field) => new(field.Label, RecordTables.Text(field));

    private static ImmutableArray<Fact> Standards(ProcessingActivity activity)
    {
        var dpv = activity.Fields.SelectMany(field => field.Values.SelectMany(value => value.Dpv)).Distinct().ToImmutableArray();
        var fideslang = activity.Fields.SelectMany(field => field.Values.SelectMany(value => value.Fideslang)).Distinct().ToImmutableArray();
        return [.. PolicyWords.Standards(dpv, fideslang)];
    }
}
