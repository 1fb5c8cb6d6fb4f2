using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Dispatch;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;
using PolicyAnalyzers.Surveys.Links;
using PolicyAnalyzers.Surveys.OptingOut;
using PolicyAnalyzers.Surveys.OptingOut.Texts;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.Preferences;
using PolicyAnalyzers.Surveys.Telemetry;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Adds the governed survey client to a host.</summary>
public static class GovernedSurveyServices
{
    /// <summary>
    /// Adds the client, its ledger (SQLite, unless another <see cref="ISurveyLedger"/> is registered), its background work, its health checks and its telemetry. Settings, policy and platforms are
    /// checked when the host starts; a fault keeps it from starting.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The section that holds <see cref="GovernedSurveyOptions"/>, with <c>Links</c>, <c>OptOut</c> and <c>Dispatch</c> in it.</param>
    public static GovernedSurveysBuilder AddGovernedSurveys(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddMetrics();
        services.AddOptions<GovernedSurveyOptions>().Bind(configuration).ValidateOnStart();
        services.AddOptions<LinkOptions>().Bind(configuration.GetSection("Links")).ValidateOnStart();
        services.AddOptions<OptOutOptions>().Bind(configuration.GetSection("OptOut")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GovernedSurveyOptions>, GovernedSurveyOptionsCheck>();
        services.AddSingleton<IValidateOptions<LinkOptions>, LinkOptionsCheck>();
        services.AddSingleton<IValidateOptions<OptOutOptions>, OptOutOptionsCheck>();
        AddParts(services);
        AddDecisions(services);
        AddEndpoints(services);
        AddBackgroundWork(services);
        services.AddDispatch(configuration.GetSection("Dispatch"));
        return new GovernedSurveysBuilder(services);
    }

    // What a host, or a package of a ledger for many nodes, may replace.
    private static void AddParts(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IPolicySource>(static services => new PolicyFile(Options(services).PolicyFile));
        services.TryAddSingleton(static services => new IdentifierKeys(Options(services).CurrentKey, Keys(Options(services).Keys)));
        services.TryAddSingleton<ISurveyLedger>(static services => new SqliteLedger(
            System.IO.Path.GetFullPath(Options(services).LedgerFile, AppContext.BaseDirectory), services.GetRequiredService<IdentifierKeys>(), Clock(services), Options(services).Patience));
        services.TryAddSingleton<IConsentStore>(static services => services.GetRequiredService<ISurveyLedger>().Consents);
        services.TryAddSingleton<ISuppressionList>(static services => services.GetRequiredService<ISurveyLedger>().Suppressions);
        services.TryAddSingleton<IAuditTrail>(static services => services.GetRequiredService<ISurveyLedger>().Audit);
        services.TryAddSingleton<IPersonDirectory, NobodyKnown>();
        services.TryAddSingleton<IExperimentGuard, UnknownExperiments>();
        services.TryAddSingleton<SurveyMeasures>();
    }

    private static void AddDecisions(IServiceCollection services)
    {
        services.TryAddSingleton(static services => new ClockGuard(Clock(services), Options(services).ClockTolerance));
        services.TryAddSingleton(static services => new DecisionPath(
            services.GetRequiredService<ClockGuard>(),
            services.GetServices<ISurveyTransport>(),
            services.GetRequiredService<IPersonDirectory>(),
            services.GetRequiredService<ISuppressionList>(),
            services.GetRequiredService<IConsentStore>(),
            services.GetRequiredService<IExperimentGuard>(),
            Convert.FromBase64String(Options(services).SamplingKey)));
        services.TryAddSingleton(static services => ActivatorUtilities.CreateInstance<SurveyRecords>(services, Options(services)));
        services.TryAddSingleton<IGovernedSurveyClient>(static services => new MeasuredSurveyClient(
            new GovernedSurveyClient(
                services.GetRequiredService<IPolicySource>(),
                services.GetRequiredService<ISurveyLedger>(),
                services.GetRequiredService<DecisionPath>(),
                services.GetRequiredService<SurveyRecords>(),
                Options(services),
                Clock(services)),
            services.GetRequiredService<SurveyMeasures>(),
            services.GetRequiredService<ILogger<IGovernedSurveyClient>>()));
        services.TryAddSingleton<IDispatchCheck>(static services =>
        {
            IDispatchCheck check = new DispatchCheck(services.GetRequiredService<IPolicySource>(), services.GetRequiredService<DecisionPath>(), Options(services), Clock(services));
            return services.GetRequiredService<IOptions<LinkOptions>>().Value.IsUsed ? new LinkingDispatchCheck(check, services.GetRequiredService<ServiceLinks>()) : check;
        });
    }

    private static void AddEndpoints(IServiceCollection services)
    {
        services.TryAddSingleton(static services =>
        {
            var options = services.GetRequiredService<IOptions<LinkOptions>>().Value;

            // A service without links answers to none: a key that nobody knows signs nothing.
            return options.IsUsed
                ? new LinkKeys(options.CurrentKey!, options.Keys.ToDictionary(static each => each.Key, static each => Convert.FromBase64String(each.Value.Reveal())))
                : new LinkKeys("none", new Dictionary<string, byte[]> { ["none"] = System.Security.Cryptography.RandomNumberGenerator.GetBytes(LinkKeys.ShortestKey) });
        });
        services.TryAddSingleton<SignedLinks>();
        services.TryAddSingleton(static services => new ServiceLinks(services.GetRequiredService<SignedLinks>(), services.GetRequiredService<IOptions<LinkOptions>>().Value));
        services.TryAddSingleton<TextMessageOptOut>();
        services.TryAddSingleton<TextMessageEndpoint>();
        services.TryAddSingleton<UnsubscribeEndpoint>();
        services.TryAddSingleton<SurveyLinkEndpoint>();
        services.TryAddSingleton<PreferenceEndpoints>();
    }

    private static void AddBackgroundWork(IServiceCollection services)
    {
        services.TryAddSingleton<DeferredInvitations>();
        services.TryAddSingleton<LedgerRetention>();
        services.TryAddSingleton<OutboxFigures>();
        services.AddSingleton(static services => new BackgroundWork("deferred invitations", TimeSpan.FromSeconds(30), stop => services.GetRequiredService<DeferredInvitations>().RunAsync(stop)));
        services.AddSingleton(static services => new BackgroundWork("figures", TimeSpan.FromSeconds(30), stop => services.GetRequiredService<OutboxFigures>().CountAsync(stop)));
        services.AddSingleton(static services => new BackgroundWork("retention", TimeSpan.FromHours(6), stop => services.GetRequiredService<LedgerRetention>().RunAsync(stop)));
        services.AddHostedService<LedgerPreparation>();
        services.AddHostedService<SurveyWorker>();
        services.AddHealthChecks()
            .AddCheck<PolicyHealth>("surveys-policy", tags: ["ready"])
            .AddCheck<LedgerHealth>("surveys-ledger", tags: ["ready"])
            .AddCheck<DeliveryHealth>("surveys-delivery");
    }

    private static GovernedSurveyOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<GovernedSurveyOptions>>().Value;

    private static TimeProvider Clock(IServiceProvider services) => services.GetRequiredService<TimeProvider>();

    private static Dictionary<string, byte[]> Keys(IEnumerable<KeyValuePair<string, string>> keys) => keys.ToDictionary(static each => each.Key, static each => Convert.FromBase64String(each.Value));
}
