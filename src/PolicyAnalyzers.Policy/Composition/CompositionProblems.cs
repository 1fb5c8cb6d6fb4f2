using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>What fragments say without effect, each once.</summary>
internal sealed class CompositionProblems
{
    private const string Loosening = "POL0004";

    private readonly List<PolicyProblem> problems = new();

    /// <summary>Says why something in a fragment has no effect.</summary>
    public void Add(PolicyFragment fragment, SourceSpan span, string message, string remedy)
    {
        var problem = new PolicyProblem(Loosening, message, remedy, fragment.Path, span);
        if (!problems.Contains(problem))
        {
            problems.Add(problem);
        }
    }

    /// <summary>All of them, by file and place.</summary>
    public ImmutableArray<PolicyProblem> InOrder()
    {
        problems.Sort(static (left, right) =>
        {
            var byPath = string.CompareOrdinal(left.Path, right.Path);
            var byPlace = byPath != 0 ? byPath : left.Span.Start.CompareTo(right.Span.Start);
            return byPlace != 0 ? byPlace : string.CompareOrdinal(left.Message, right.Message);
        });
        return problems.ToImmutableArray();
    }
}
