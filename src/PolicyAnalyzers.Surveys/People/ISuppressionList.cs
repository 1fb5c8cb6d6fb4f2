using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>Who is not to be contacted. An exception means that nobody knows, and that nobody is contacted.</summary>
public interface ISuppressionList
{
    /// <summary>The entry that keeps this contact from being made; null where there is none.</summary>
    Task<Suppression?> FindAsync(SuppressionQuery query, CancellationToken cancellation);

    /// <summary>Adds an entry. An entry that is there already changes nothing.</summary>
    Task AddAsync(Suppression entry, CancellationToken cancellation);

    /// <summary>Takes every entry of a person or an address away: the person asked to be contacted again.</summary>
    /// <param name="who">Person, address or both; source and time say how and when it was asked for.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>How many entries were taken away.</returns>
    Task<int> LiftAsync(Suppression who, CancellationToken cancellation);
}
