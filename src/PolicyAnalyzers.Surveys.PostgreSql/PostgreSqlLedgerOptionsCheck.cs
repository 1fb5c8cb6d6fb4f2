using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;
using Npgsql;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql;

/// <summary>Checks the settings at start. Says no value of them: a connection string holds a password.</summary>
internal sealed class PostgreSqlLedgerOptionsCheck : IValidateOptions<PostgreSqlLedgerOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, PostgreSqlLedgerOptions options)
    {
        var faults = Faults(options).ToArray();
        return faults.Length == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("The ledger on PostgreSQL cannot start:" + string.Concat(faults.Select(static fault => Environment.NewLine + "  " + fault)));
    }

    private static IEnumerable<string> Faults(PostgreSqlLedgerOptions options)
    {
        if (!IsConnectionString(options.ConnectionString))
        {
            yield return "ConnectionString is missing or cannot be read. Write it as Npgsql does: Host=…;Database=…;Username=….";
        }

        if (!SchemaName.IsOne(options.Schema))
        {
            yield return SchemaName.Remedy;
        }

        if (options.MaxConnections < 1)
        {
            yield return "MaxConnections must be 1 or more.";
        }

        if (options.Attempts < 1)
        {
            yield return "Attempts must be 1 or more.";
        }

        foreach (var (setting, time) in ((string, TimeSpan)[])[
            ("ConnectTimeout", options.ConnectTimeout), ("StatementTimeout", options.StatementTimeout), ("IdleTimeout", options.IdleTimeout)])
        {
            if (time <= TimeSpan.Zero)
            {
                yield return setting + " must be longer than nothing.";
            }
        }
    }

    private static bool IsConnectionString(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
