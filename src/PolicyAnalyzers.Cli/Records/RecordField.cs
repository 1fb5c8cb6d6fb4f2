using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Records;

/// <summary>What the record has to say of one thing.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Label">Its name for people, with the letter of GDPR art. 30(1) that asks for it.</param>
/// <param name="Values">What the policy states; none where it states nothing.</param>
internal sealed record RecordField(string Key, string Label, ImmutableArray<RecordValue> Values)
{
    /// <summary>What stands where the policy says nothing. The record never fills a gap by itself.</summary>
    public const string NotStated = "not stated";

    public bool IsStated => !Values.IsEmpty;
}
