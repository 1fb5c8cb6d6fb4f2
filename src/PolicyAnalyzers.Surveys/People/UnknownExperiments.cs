using System;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>
/// The guard of a host that has none: nobody can say who is in an experiment, so surveys of a group in which one runs are not sent. Where none runs, it
/// is not asked.
/// </summary>
public sealed class UnknownExperiments : IExperimentGuard
{
    /// <inheritdoc/>
    public Task<ExperimentMembership?> FindAsync(string personId, string experiment, CancellationToken cancellation) =>
        throw new InvalidOperationException("Register an IExperimentGuard: the policy has an experiment in the survey's group, and nobody says who is in it.");
}
