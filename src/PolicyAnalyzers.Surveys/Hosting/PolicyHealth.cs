using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Whether the policy can be read now, and whether the kill switch is on.</summary>
internal sealed class PolicyHealth(IPolicySource policy) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var current = policy.Current;
            return Task.FromResult(current.SurveyPolicy.KillSwitch
                ? HealthCheckResult.Degraded($"The kill switch of {current.Identity.Id} {current.Identity.Version} is on: nobody is invited.")
                : HealthCheckResult.Healthy($"{current.Identity.Id} {current.Identity.Version}"));
        }
        catch (PolicyUnavailableException fault)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(fault.Message));
        }
    }
}
