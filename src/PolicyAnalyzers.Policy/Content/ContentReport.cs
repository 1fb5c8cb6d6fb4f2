using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>What a check looks at, and where it says what it found.</summary>
internal sealed class ContentReport
{
    private readonly ContentRule rule;
    private readonly ImmutableArray<ContentFault>.Builder faults;

    public ContentReport(PolicyDocument policy, PolicyDate today, ContentRule rule, ImmutableArray<ContentFault>.Builder faults)
    {
        Policy = policy;
        Today = today;
        this.rule = rule;
        this.faults = faults;
    }

    /// <summary>The policy.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>The day by which dates are judged.</summary>
    public PolicyDate Today { get; }

    /// <summary>Something is wrong today.</summary>
    public void Warn(SourceSpan at, string message, string remedy) => faults.Add(new ContentFault(rule, false, message, remedy, Policy.Path, at));

    /// <summary>Something could be better, or will be wrong soon.</summary>
    public void Advise(SourceSpan at, string message, string remedy) => faults.Add(new ContentFault(rule, true, message, remedy, Policy.Path, at));

    /// <summary>Wrong today, or only advice.</summary>
    public void Say(bool isAdvice, SourceSpan at, string message, string remedy)
    {
        if (isAdvice)
        {
            Advise(at, message, remedy);
        }
        else
        {
            Warn(at, message, remedy);
        }
    }

    /// <summary>The place of a value, by the keys that lead to it.</summary>
    public SourceSpan At(params string[] keys) => Policy.Places.Of(keys);
}
