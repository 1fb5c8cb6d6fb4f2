using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Workload;

/// <summary>
/// Plans entities by chance, the same ones on every machine. One entity in five is a person whose entity and contract hold customer data: two of its nine
/// types, thus about 5 % of all types. Every second of those is declared, as in a code base that is half-way.
/// </summary>
internal sealed class EntityPlanner
{
    private const int EntitiesPerArea = 18;
    private const int OnePersonIn = 5;

    private readonly Random _random = new(20261101);
    private readonly Queue<string> _things;
    private readonly Queue<string> _people;

    public EntityPlanner()
    {
        _things = Names(Vocabulary.Nouns);
        _people = Names(Vocabulary.CustomerNouns);
    }

    /// <summary>Entities without end, until the names are used up.</summary>
    public IEnumerable<EntityPlan> Plan()
    {
        for (var area = 0; _things.Count >= EntitiesPerArea && _people.Count >= EntitiesPerArea; area++)
        {
            var round = area / Vocabulary.Areas.Length;
            var space = $"Shop.{Vocabulary.Areas[area % Vocabulary.Areas.Length]}{(round == 0 ? "" : round + 1)}";
            var kinds = Enumerable.Range(0, EntitiesPerArea).Select(index => index % OnePersonIn == 0).ToList();
            var names = kinds.Select(isPerson => (isPerson ? _people : _things).Dequeue()).ToList();
            for (var index = 0; index < names.Count; index++)
            {
                yield return Plan(names[index], space, kinds[index], isDeclared: index == 0 || index == 10, names[(index + 1) % names.Count]);
            }
        }
    }

    private EntityPlan Plan(string name, string space, bool isPerson, bool isDeclared, string other)
    {
        var texts = isPerson
            ? Draw(Vocabulary.CustomerTexts, _random.Next(2, 6)).Concat(Draw(Vocabulary.Texts, 2))
            : Draw(Vocabulary.Texts, _random.Next(2, 7));
        var use = Vocabulary.Uses[_random.Next(Vocabulary.Uses.Length)];
        return new EntityPlan(
            name,
            space,
            [.. texts],
            [Draw(Vocabulary.Numbers, 1)[0], Draw(Vocabulary.Counts, 1)[0]],
            Draw(Vocabulary.Dates, 1)[0],
            other,
            isPerson && isDeclared ? $"[PolicyAnalyzers.Annotations.CustomerData(\"{use}\")]\n" : "");
    }

    private Queue<string> Names(ImmutableArray<string> nouns)
    {
        var names = Vocabulary.Modifiers.SelectMany(_ => nouns, (modifier, noun) => modifier + noun).ToArray();
        _random.Shuffle(names);
        return new Queue<string>(names);
    }

    private string[] Draw(ImmutableArray<string> words, int count)
    {
        var drawn = words.ToArray();
        _random.Shuffle(drawn);
        return drawn[..count];
    }
}
