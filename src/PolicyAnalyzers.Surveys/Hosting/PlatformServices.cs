using System;
using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Telemetry;
using PolicyAnalyzers.Surveys.Transports;
using PolicyAnalyzers.Surveys.Transports.Http;
using PolicyAnalyzers.Surveys.Transports.Medallia;
using PolicyAnalyzers.Surveys.Transports.Qualtrics;
using PolicyAnalyzers.Surveys.Transports.SurveyMonkey;
using PolicyAnalyzers.Surveys.Transports.Webhook;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Sets up the platforms that a policy approves. For one that is not here, implement <see cref="ISurveyTransport"/> and register it.</summary>
public static class PlatformServices
{
    /// <summary>Reaches a platform through Qualtrics.</summary>
    /// <param name="builder">The client's set-up.</param>
    /// <param name="platform">The platform's id in the policy.</param>
    /// <param name="configuration">The section that holds <see cref="QualtricsOptions"/>.</param>
    public static GovernedSurveysBuilder AddQualtrics(this GovernedSurveysBuilder builder, string platform, IConfiguration configuration) => builder.AddPlatform<QualtricsOptions>(
        platform,
        "Qualtrics",
        configuration,
        QualtricsChecks.Faults,
        static options => [options.BaseAddress],
        static options => options.Surveys.Keys,
        static options => options.Timeout,
        static (http, options, clock) => new QualtricsPlatform(http, options, clock));

    /// <summary>Reaches a platform through SurveyMonkey.</summary>
    /// <param name="builder">The client's set-up.</param>
    /// <param name="platform">The platform's id in the policy.</param>
    /// <param name="configuration">The section that holds <see cref="SurveyMonkeyOptions"/>.</param>
    public static GovernedSurveysBuilder AddSurveyMonkey(this GovernedSurveysBuilder builder, string platform, IConfiguration configuration) => builder.AddPlatform<SurveyMonkeyOptions>(
        platform,
        "SurveyMonkey",
        configuration,
        SurveyMonkeyChecks.Faults,
        static options => [options.BaseAddress],
        static options => options.Surveys.Keys,
        static options => options.Timeout,
        static (http, options, _) => new SurveyMonkeyPlatform(http, options));

    /// <summary>Reaches a platform through Medallia.</summary>
    /// <param name="builder">The client's set-up.</param>
    /// <param name="platform">The platform's id in the policy.</param>
    /// <param name="configuration">The section that holds <see cref="MedalliaOptions"/>.</param>
    public static GovernedSurveysBuilder AddMedallia(this GovernedSurveysBuilder builder, string platform, IConfiguration configuration) => builder.AddPlatform<MedalliaOptions>(
        platform,
        "Medallia",
        configuration,
        MedalliaChecks.Faults,
        static options => [options.BaseAddress, options.TokenAddress],
        static options => options.Surveys.Keys,
        static options => options.Timeout,
        static (http, options, clock) => new MedalliaPlatform(http, options, new MedalliaTokens(http, options, clock)));

    /// <summary>Reaches a platform through a signed request to a sender of one's own.</summary>
    /// <param name="builder">The client's set-up.</param>
    /// <param name="platform">The platform's id in the policy.</param>
    /// <param name="configuration">The section that holds <see cref="WebhookOptions"/>.</param>
    public static GovernedSurveysBuilder AddWebhook(this GovernedSurveysBuilder builder, string platform, IConfiguration configuration) => builder.AddPlatform<WebhookOptions>(
        platform,
        "webhook",
        configuration,
        WebhookChecks.Faults,
        static options => [options.Address],
        static _ => null,
        static options => options.Timeout,
        static (http, options, clock) => new WebhookPlatform(http, options, clock));

    private static GovernedSurveysBuilder AddPlatform<TOptions>(
        this GovernedSurveysBuilder builder,
        string platform,
        string kind,
        IConfiguration configuration,
        Func<string, TOptions, IEnumerable<string>> faults,
        Func<TOptions, IReadOnlyList<Uri?>> addresses,
        Func<TOptions, IReadOnlyCollection<string>?> surveys,
        Func<TOptions, TimeSpan> timeout,
        Func<PlatformHttp, TOptions, TimeProvider, IPlatform> create)
        where TOptions : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(platform);
        var section = (configuration as IConfigurationSection)?.Path ?? kind;
        builder.Services.AddOptions<TOptions>(platform).Bind(configuration).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<TOptions>>(new PlatformOptionsCheck<TOptions>(platform, section, faults));
        builder.Services.AddSingleton(new PlatformRegistration(platform, kind, section)
        {
            Addresses = services => addresses(Options(services)),
            Surveys = services => surveys(Options(services)),
        });
        builder.Services.AddSingleton<ISurveyTransport>(services =>
        {
            var options = Options(services);
            var clock = services.GetRequiredService<TimeProvider>();

            // A client of its own and not of a factory, whose clients log addresses, and which anybody could give a handler that follows redirects.
            var client = new HttpClient(PlatformHandler.Create()) { Timeout = timeout(options) };
            var vendor = create(new PlatformHttp(client, clock), options, clock);
            return new PlatformTransport(platform, vendor, client, services.GetRequiredService<SurveyMeasures>(), services.GetRequiredService<ILogger<ISurveyTransport>>());
        });
        return builder;

        TOptions Options(IServiceProvider services) => services.GetRequiredService<IOptionsMonitor<TOptions>>().Get(platform);
    }
}
