using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Surveys.Hosting;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.Tests.Links;
using PolicyAnalyzers.Surveys.Tests.Transports;

namespace PolicyAnalyzers.Surveys.Tests.Hosting;

/// <summary>A host with the governed client under the sample's policy, a stand-in for the vendor, one person who agreed, and a log of everything.</summary>
internal sealed class SurveyHost : IAsyncDisposable
{
    /// <summary>A key of 32 bytes.</summary>
    public const string Key = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private readonly string folder = Directory.CreateTempSubdirectory("policy-analyzers-host-").FullName;
    private IHost? host;

    /// <summary>Stands in for the vendor.</summary>
    public FakePlatform Vendor { get; } = new();

    /// <summary>Noon where the person lives.</summary>
    public SettableClock Clock { get; } = new() { Now = new DateTimeOffset(2027, 2, 1, 12, 0, 0, TimeSpan.Zero) };

    /// <summary>Everything that was logged, at every level.</summary>
    public LogOfEverything Log { get; } = new();

    /// <summary>The settings, as a configuration writes them.</summary>
    public Dictionary<string, string?> Settings { get; } = new();

    /// <summary>The policy's text.</summary>
    public string Policy { get; set; } = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "TestData", "sample.policy.yaml"));

    /// <summary>Adds a platform; the sample's one if nothing is said.</summary>
    public Action<GovernedSurveysBuilder, IConfiguration>? Platforms { get; set; }

    /// <summary>The path of the policy.</summary>
    public string PolicyPath => Path.Combine(folder, "policy.yaml");

    /// <summary>The host's services.</summary>
    public IServiceProvider Services => host!.Services;

    /// <summary>The client.</summary>
    public IGovernedSurveyClient Client => Services.GetRequiredService<IGovernedSurveyClient>();

    /// <summary>Settings with which it starts.</summary>
    public SurveyHost WithSoundSettings()
    {
        foreach (var (key, value) in new Dictionary<string, string?>
        {
            ["Surveys:PolicyFile"] = PolicyPath,
            ["Surveys:LedgerFile"] = Path.Combine(folder, "surveys.db"),
            ["Surveys:CurrentKey"] = "k1",
            ["Surveys:Keys:k1"] = Key,
            ["Surveys:SamplingKey"] = Key,
            ["Qualtrics:BaseAddress"] = Vendor.Address("/API/v3/").AbsoluteUri,
            ["Qualtrics:ApiToken"] = FakePlatform.SecretValue,
            ["Qualtrics:DirectoryId"] = "POOL_1",
            ["Qualtrics:FromEmail"] = "surveys@contoso.example",
            ["Qualtrics:Surveys:post-delivery:SurveyId"] = "SV_1",
            ["Qualtrics:Surveys:post-delivery:MailingListId"] = "CG_1",
            ["Qualtrics:Surveys:post-delivery:LibraryId"] = "UR_1",
            ["Qualtrics:Surveys:post-delivery:EmailMessageId"] = "MS_1",
            ["Qualtrics:Surveys:post-delivery:Subject"] = "How was your delivery?",
        })
        {
            Settings.TryAdd(key, value);
        }

        return this;
    }

    /// <summary>Starts it.</summary>
    public async Task StartAsync()
    {
        File.WriteAllText(PolicyPath, Policy);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        var people = new InMemoryPeople();
        people.Put(new PersonRecord("customer-17")
        {
            AgeAtLeast = 18,
            Country = "PL",
            TimeZone = "Europe/Warsaw",
            Data = new Dictionary<string, string> { ["contact.email"] = "ada@example.org", ["contact.phone"] = "+48600100200" },
        });
        builder.Services.AddSingleton<IPersonDirectory>(people);
        var surveys = builder.Services.AddGovernedSurveys(builder.Configuration.GetSection("Surveys"));
        (Platforms ?? (static (each, configuration) => each.AddQualtrics("qualtrics", configuration.GetSection("Qualtrics"))))(surveys, builder.Configuration);
        var built = builder.Build();
        try
        {
            await built.StartAsync();
        }
        catch
        {
            await ((IAsyncDisposable)built).DisposeAsync();
            throw;
        }

        host = built;
        await Services.GetRequiredService<ISurveyLedger>().Consents.RecordAsync(
            new ConsentRecord("c-17", "customer-17", "satisfaction", ConsentState.ConsentGiven, Clock.Now.AddDays(-1))
            {
                Channels = ["email", "sms"],
                Data = ["contact.email", "contact.phone"],
                Recipients = ["qualtrics"],
                LegalBasis = "consent",
                IndicatedBy = "subject",
            },
            default);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.StopAsync();
            await ((IAsyncDisposable)host).DisposeAsync();
        }

        Vendor.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
