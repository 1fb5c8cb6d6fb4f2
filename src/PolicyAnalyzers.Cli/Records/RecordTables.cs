using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Tables;

namespace PolicyAnalyzers.Cli.Records;

/// <summary>The record as tables.</summary>
internal static class RecordTables
{
    /// <summary>One row for each activity; who is responsible is repeated in each, since a row may be read alone.</summary>
    public static PolicyTable Activities(ProcessingRecord record)
    {
        var headers = record.Activities.IsEmpty ? [] : record.Activities[0].Fields.Select(field => field.Label);
        return new PolicyTable(
            "ropa",
            ["Activity", "Id", .. record.Parties.Select(field => field.Label), .. headers, "W3C DPV", "Fideslang"],
            [.. record.Activities.Select(activity => (ImmutableArray<string>)
            [
                activity.Name,
                activity.Id,
                .. record.Parties.Concat(activity.Fields).Select(Text),
                Ids(activity.Fields.SelectMany(field => field.Values.SelectMany(value => value.Dpv))),
                Ids(activity.Fields.SelectMany(field => field.Values.SelectMany(value => value.Fideslang))),
            ])]);
    }

    /// <summary>What a field states, on one line.</summary>
    public static string Text(RecordField field) => field.IsStated ? string.Join("; ", field.Values.Select(value => value.Text)) : RecordField.NotStated;

    private static string Ids(IEnumerable<string> ids) => string.Join("; ", ids.Distinct());
}
