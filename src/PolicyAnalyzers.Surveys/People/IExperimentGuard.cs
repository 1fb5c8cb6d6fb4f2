using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>Knows in which experiments a person is. An exception means that nobody knows, and that nobody is contacted.</summary>
public interface IExperimentGuard
{
    /// <summary>The last time that the person was in an experiment; null where never.</summary>
    /// <param name="personId">The host's opaque id of the person.</param>
    /// <param name="experiment">An id under <c>experiments</c>.</param>
    /// <param name="cancellation">Ends the search.</param>
    Task<ExperimentMembership?> FindAsync(string personId, string experiment, CancellationToken cancellation);
}
