using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>Who is in which experiment, in memory: for samples and tests.</summary>
public sealed class InMemoryExperiments : IExperimentGuard
{
    private readonly ConcurrentDictionary<(string Person, string Experiment), ExperimentMembership> memberships = new();

    /// <summary>Says that a person is in an experiment.</summary>
    public void Put(string personId, string experiment, ExperimentMembership membership) => memberships[(personId, experiment)] = membership;

    /// <inheritdoc/>
    public Task<ExperimentMembership?> FindAsync(string personId, string experiment, CancellationToken cancellation) =>
        Task.FromResult(memberships.GetValueOrDefault((personId, experiment)));
}
