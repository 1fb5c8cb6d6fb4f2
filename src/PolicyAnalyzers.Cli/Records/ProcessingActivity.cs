using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Records;

/// <summary>An activity of the record: a use of customer data, or a purpose for which the policy has no use.</summary>
/// <param name="Id">The use's or the purpose's id.</param>
/// <param name="Name">Its title.</param>
/// <param name="Fields">What is said of it, in the order of the record.</param>
internal sealed record ProcessingActivity(string Id, string Name, ImmutableArray<RecordField> Fields);
