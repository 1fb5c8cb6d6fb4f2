using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Records;

/// <summary>The record of processing activities of a controller (GDPR art. 30(1)), as far as a policy states it.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Parties">Who is responsible and whom to ask.</param>
/// <param name="Activities">The activities.</param>
internal sealed record ProcessingRecord(PolicyDocument Policy, ImmutableArray<RecordField> Parties, ImmutableArray<ProcessingActivity> Activities)
{
    /// <summary>How many things the record has to state.</summary>
    public int Fields => Parties.Length + Activities.Sum(activity => activity.Fields.Length);

    /// <summary>How many of them the policy does not state.</summary>
    public int NotStated => Parties.Count(each => !each.IsStated) + Activities.Sum(activity => activity.Fields.Count(each => !each.IsStated));
}
