using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PolicyAnalyzers.Surveys.Hosting;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests;

/// <summary>Settings are checked at start, and the server learns of those that are its own.</summary>
internal sealed class SettingsTests
{
    private const string Sound = "Host=db;Database=d;Username=u;Password=secret";

    [Test]
    public void Sound_settings_pass() => Assert.That(Faults(Sound), Is.Empty);

    [TestCase("", "governed_surveys", "ConnectionString")]
    [TestCase("nonsense", "governed_surveys", "ConnectionString")]
    [TestCase("Port=5432", "governed_surveys", "ConnectionString")]
    [TestCase(Sound, "surveys; DROP SCHEMA public", "Schema")]
    [TestCase(Sound, "1st", "Schema")]
    public void A_fault_names_the_setting_and_shows_no_secret(string connectionString, string schema, string setting) =>
        Assert.That(Faults(connectionString, schema), Has.Some.Contains(setting).And.None.Contains("secret"));

    [Test]
    public void The_server_ends_what_takes_too_long_and_commits_reach_the_disk()
    {
        var options = new PostgreSqlLedgerOptions { ConnectionString = Sound + ";Options=-c work_mem=8MB", StatementTimeout = TimeSpan.FromSeconds(2) };
        var settings = new NpgsqlConnectionStringBuilder(ConnectionSettings.Of(options));
        Assert.That(settings.Options, Does.Contain("work_mem=8MB").And.Contain("statement_timeout=2000").And.Contain("lock_timeout=1600").And.Contain("synchronous_commit=on"));
        Assert.That(settings.Enlist, Is.False);
    }

    [Test]
    public async Task The_host_gets_the_ledger_on_PostgreSQL()
    {
        var values = new Dictionary<string, string?> { ["Surveys:PostgreSql:ConnectionString"] = Sound };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        var services = new ServiceCollection();
        services.AddSingleton(Ledgers.Keys);
        services.AddGovernedSurveys(configuration.GetSection("Surveys")).AddPostgreSqlLedger(configuration.GetSection("Surveys:PostgreSql"));
        await using var provider = services.BuildServiceProvider();
        Assert.That(provider.GetServices<ISurveyLedger>().Single(), Is.InstanceOf<PostgreSqlLedger>());
    }

    private static IEnumerable<string> Faults(string connectionString, string schema = "governed_surveys") =>
        new PostgreSqlLedgerOptionsCheck().Validate(null, new PostgreSqlLedgerOptions { ConnectionString = connectionString, Schema = schema }).Failures ?? [];
}
