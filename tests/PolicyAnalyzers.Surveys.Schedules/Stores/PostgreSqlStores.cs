using System;
using System.IO;
using System.Threading.Tasks;
using Npgsql;
using PolicyAnalyzers.PostgreSqlServer;

namespace PolicyAnalyzers.Surveys.Schedules.Stores;

/// <summary>A database for each schedule, copied from one that has the tables: to make them anew would take most of the time.</summary>
/// <param name="server">The server.</param>
internal sealed class PostgreSqlStores(Server server) : IStores
{
    private readonly Lazy<Task<string>> template = new(() => MakeTemplateAsync(server));

    public async Task<string> NewAsync(DirectoryInfo folder) => LedgerAddress.PostgreSql + server.NewDatabase($"TEMPLATE {await template.Value}");

    public Task DropAsync(string address)
    {
        server.Run($"DROP DATABASE {NameOf(address[LedgerAddress.PostgreSql.Length..])} WITH (FORCE)");
        return Task.CompletedTask;
    }

    private static async Task<string> MakeTemplateAsync(Server server)
    {
        var connection = server.NewDatabase();
        await ((IAsyncDisposable)await LedgerAddress.OpenAsync(LedgerAddress.PostgreSql + connection, TimeProvider.System)).DisposeAsync();
        return NameOf(connection);
    }

    private static string NameOf(string connection) => new NpgsqlConnectionStringBuilder(connection).Database!;
}
