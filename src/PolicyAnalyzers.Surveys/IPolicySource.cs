using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Surveys;

/// <summary>The policy that is in force now: a kill switch has to work at once, not after a restart.</summary>
public interface IPolicySource
{
    /// <summary>The policy.</summary>
    /// <exception cref="PolicyUnavailableException">It cannot be read, or has a fault; then nobody is contacted.</exception>
    PolicyDocument Current { get; }
}
