using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.ClosedLoop;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>What sends, and what watches over responses, as services of a host.</summary>
internal static class DispatchServices
{
    /// <summary>Adds them; <see cref="SurveyDispatcher.RunAsync"/>, <see cref="WorkflowRunner.RunAsync"/> and <see cref="ClosedLoopFigures.RefreshAsync"/> are for a background service to run. The clock, the ledger, the policy, the check before sending, and the clock's guard are the caller's to add.</summary>
    public static IServiceCollection AddDispatch(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<DispatchOptions>, DispatchOptionsCheck>();
        services.AddOptions<DispatchOptions>().BindConfiguration(DispatchOptionsCheck.Section).ValidateOnStart();
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
        return services;
    }
}
