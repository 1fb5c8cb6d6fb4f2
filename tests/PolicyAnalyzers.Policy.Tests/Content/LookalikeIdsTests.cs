using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0522.</summary>
[TestFixture]
internal sealed class LookalikeIdsTests
{
    private const string Id = ContentRuleIds.LookalikeIds;

    [Test]
    public void Ids_that_read_differently_are_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void The_same_id_in_two_sections_is_silent() => SoundPolicy.With("  delivery:\n", "  satisfaction:\n").IsSilent();

    [Test]
    public void Ids_that_differ_in_marks_alone_are_advice() => SoundPolicy.WithCard("goals", "  a-b: { retired: true }\n  [|a.b|]: { retired: true }").Advises(Id, "'a.b' reads like 'a-b'");
}
