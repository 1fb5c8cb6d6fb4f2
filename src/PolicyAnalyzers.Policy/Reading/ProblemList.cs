using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>The faults found so far in one file.</summary>
internal sealed class ProblemList
{
    /// <summary>Cannot be read.</summary>
    public const string Unreadable = "POL0002";

    /// <summary>Names what is not defined, or defines it twice.</summary>
    public const string Undefined = "POL0003";

    /// <summary>A file of nothing but faults is not worth more memory than this.</summary>
    internal const int MostCollected = 200;

    private readonly string path;
    private readonly List<PolicyProblem> problems = new();

    public ProblemList(string path) => this.path = path;

    public bool Any => problems.Count > 0;

    public bool IsFull => problems.Count >= MostCollected;

    public int Count => problems.Count;

    public void Add(string id, SourceSpan span, string message, string remedy)
    {
        if (!IsFull)
        {
            problems.Add(new PolicyProblem(id, message, remedy, path, span));
        }
    }

    /// <summary>The first faults in the order of the file; faults at one place stay in the order in which they were found.</summary>
    public ImmutableArray<PolicyProblem> First(int most)
    {
        // List.Sort is not stable, and the order of messages must not depend on the machine.
        var order = new List<KeyValuePair<int, PolicyProblem>>(problems.Count);
        for (var i = 0; i < problems.Count; i++)
        {
            order.Add(new KeyValuePair<int, PolicyProblem>(i, problems[i]));
        }

        order.Sort(static (left, right) =>
        {
            var byPlace = left.Value.Span.Start.CompareTo(right.Value.Span.Start);
            return byPlace != 0 ? byPlace : left.Key.CompareTo(right.Key);
        });

        var first = ImmutableArray.CreateBuilder<PolicyProblem>(order.Count < most ? order.Count : most);
        for (var i = 0; i < order.Count && i < most; i++)
        {
            first.Add(order[i].Value);
        }

        return first.MoveToImmutable();
    }
}
