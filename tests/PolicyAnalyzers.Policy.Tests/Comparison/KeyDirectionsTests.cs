using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Policy.Tests.Comparison;

/// <summary>No key is compared by guess.</summary>
[TestFixture]
internal sealed class KeyDirectionsTests
{
    // Levels are compared as schedules; a map of declared keys, key by key; what any card may say has one direction for all.
    private static IEnumerable<string> NeedDirections => PolicyLanguage.AllKeys()
        .Where(key => key.Key != "levels")
        .Where(key => !key.Key.EndsWith(".retired", System.StringComparison.Ordinal) && !key.Key.EndsWith(".replaced-by", System.StringComparison.Ordinal))
        .SelectMany(key => Paths(key.Key, key.Value.Shape));

    [Test]
    public void Every_value_has_a_direction_and_every_direction_a_value() =>
        Assert.That(KeyDirections.Paths.Except(["*.retired", "*.replaced-by"]), Is.EquivalentTo(NeedDirections));

    [Test]
    public void Ranked_words_are_the_words_of_the_key()
    {
        foreach (var (path, key) in PolicyLanguage.AllKeys())
        {
            if (KeyDirections.Find(path) is { Tighter: Direction.Ranked } direction)
            {
                Assert.That(direction.Ranks, Is.EquivalentTo(key.Shape.Words), path);
            }
        }
    }

    [Test]
    public void Values_that_are_ranked_by_number_are_numbers()
    {
        ValueKind[] numbers = [ValueKind.WholeNumber, ValueKind.Percent, ValueKind.Duration, ValueKind.Version];
        foreach (var (path, key) in PolicyLanguage.AllKeys())
        {
            switch (KeyDirections.Find(path)?.Tighter)
            {
                case Direction.Higher or Direction.Lower:
                    Assert.That(numbers, Does.Contain(key.Shape.Kind), path);
                    break;
                case Direction.Earlier or Direction.Later:
                    Assert.That(key.Shape.Kind, Is.EqualTo(ValueKind.Date).Or.EqualTo(ValueKind.Time), path);
                    break;
                case Direction.On:
                    Assert.That(key.Shape.Kind, Is.EqualTo(ValueKind.Switch), path);
                    break;
            }
        }
    }

    private static IEnumerable<string> Paths(string path, ValueShape shape)
    {
        if (shape.Kind != ValueKind.Map || shape.OtherKey is not null)
        {
            yield return path;
        }

        if (shape.OtherKey is not null && shape.Item!.Kind != ValueKind.Map)
        {
            yield return path + ".*";
        }
    }
}
