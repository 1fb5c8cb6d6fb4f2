using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Hosting;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.PostgreSql;

/// <summary>Puts the ledger of the governed survey client on PostgreSQL.</summary>
public static class PostgreSqlLedgerServices
{
    /// <summary>Takes PostgreSQL in the place of SQLite. The settings are checked when the host starts; a fault keeps it from starting.</summary>
    /// <param name="builder">The client.</param>
    /// <param name="configuration">The section that holds <see cref="PostgreSqlLedgerOptions"/>.</param>
    public static GovernedSurveysBuilder AddPostgreSqlLedger(this GovernedSurveysBuilder builder, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddOptions<PostgreSqlLedgerOptions>().Bind(configuration).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<PostgreSqlLedgerOptions>, PostgreSqlLedgerOptionsCheck>();
        builder.Services.Replace(ServiceDescriptor.Singleton<ISurveyLedger>(static services => new PostgreSqlLedger(
            services.GetRequiredService<IOptions<PostgreSqlLedgerOptions>>().Value, services.GetRequiredService<IdentifierKeys>(), services.GetRequiredService<TimeProvider>())));
        return builder;
    }
}
