using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.ClosedLoop;
using PolicyAnalyzers.Surveys.Hosting;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>What sends, and what watches over responses, as services of a host.</summary>
internal static class DispatchServices
{
    /// <summary>Adds them, and what of them runs in the background.</summary>
    /// <param name="services">The host's services; clock, ledger, policy, check before sending and the clock's guard are among them.</param>
    /// <param name="configuration">The section that holds <see cref="DispatchOptions"/>.</param>
    public static void AddDispatch(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DispatchOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DispatchOptions>, DispatchOptionsCheck>();
        services.AddSingleton(static host => host.GetRequiredService<IOptions<DispatchOptions>>().Value);
        services.AddSingleton(static host => host.GetRequiredService<ISurveyLedger>().Outbox);
        services.AddSingleton(static host => host.GetRequiredService<ISurveyLedger>().Loop);
        services.AddSingleton(static host => new Backoff(host.GetRequiredService<DispatchOptions>(), Random.Shared.NextDouble));
        services.AddSingleton<ItemSettlement>();
        services.AddSingleton<PlatformCircuits>();
        services.AddSingleton<ItemDispatcher>();
        services.AddSingleton<SurveyDispatcher>();
        services.AddSingleton<OutboxReview>();
        services.AddSingleton<ClosedLoopReports>();
        services.AddSingleton<WorkflowRunner>();
        services.AddSingleton<ClosedLoopFigures>();
        services.AddSingleton(static host => new BackgroundWork("dispatch", TimeSpan.Zero, stop => DispatchAsync(host.GetRequiredService<SurveyDispatcher>(), stop)));
        services.AddSingleton(static host => new BackgroundWork("workflows", TimeSpan.FromSeconds(5), stop => host.GetRequiredService<WorkflowRunner>().RunAsync(stop)));
        services.AddSingleton(static host => new BackgroundWork("closed loop", TimeSpan.FromSeconds(30), stop => host.GetRequiredService<ClosedLoopFigures>().RefreshAsync(stop)));
    }

    // Sends until it is told to stop.
    private static async Task<int> DispatchAsync(SurveyDispatcher dispatcher, CancellationToken stop)
    {
        await dispatcher.RunAsync(stop).ConfigureAwait(false);
        return 0;
    }
}
