using System.IO;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Schedules.Stores;

/// <summary>A file for each schedule.</summary>
internal sealed class SqliteStores : IStores
{
    public Task<string> NewAsync(DirectoryInfo folder) => Task.FromResult(LedgerAddress.Sqlite + Path.Combine(folder.FullName, "surveys.db"));

    public Task DropAsync(string address) => Task.CompletedTask;
}
