using System.Collections.Immutable;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Composition;

namespace PolicyAnalyzers.Fuzz;

/// <summary>What a reader said of one file.</summary>
/// <param name="Document">What it read, null for nothing.</param>
/// <param name="Hash">The hash of what it read.</param>
/// <param name="Problems">The faults that it named.</param>
internal sealed record ReadOutcome(object? Document, string? Hash, ImmutableArray<PolicyProblem> Problems)
{
    private static readonly PolicyReadResult Organisation =
        PolicyReader.Read([.. CorpusFile.All.Single(file => file.Name == "example.policy.yaml").Content], "policy.yaml");

    /// <summary>Reads a case with the reader that its file is for.</summary>
    public static ReadOutcome Of(FuzzCase tried)
    {
        if (tried.File.IsBaseline)
        {
            var result = BaselineReader.Read(Encoding.UTF8.GetString(tried.Content), tried.File.Name);
            return new ReadOutcome(result.Baseline, result.Baseline?.Hash, result.Problems);
        }

        if (tried.File.IsFragment)
        {
            var result = FragmentReader.Read(Encoding.UTF8.GetString(tried.Content), tried.File.Name, Organisation.Document!);
            return new ReadOutcome(result.Fragment, "", result.Problems);
        }

        var policy = PolicyReader.Read(tried.Content, tried.File.Name);
        return new ReadOutcome(policy.Document, policy.Document?.Hash, policy.Problems);
    }

    /// <summary>The kind of outcome, for the summary.</summary>
    public string Kind => Document is not null ? "sound" : Problems.Length == 1 ? Problems[0].Id : string.Join(" and ", Problems.Select(problem => problem.Id).Distinct().Order());

    public bool IsSameAs(ReadOutcome other) => Document is null == other.Document is null && Hash == other.Hash && Problems.SequenceEqual(other.Problems);
}
