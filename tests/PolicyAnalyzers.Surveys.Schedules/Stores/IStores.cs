using System.IO;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Schedules.Stores;

/// <summary>Where schedules have their stores from, one kind of them.</summary>
internal interface IStores
{
    /// <summary>Makes a new, empty store.</summary>
    /// <param name="folder">A folder for what it needs, which goes away after <see cref="DropAsync"/>.</param>
    /// <returns>Its <see cref="LedgerAddress"/>.</returns>
    Task<string> NewAsync(DirectoryInfo folder);

    /// <summary>Takes a store away; nobody uses it any more.</summary>
    Task DropAsync(string address);
}
