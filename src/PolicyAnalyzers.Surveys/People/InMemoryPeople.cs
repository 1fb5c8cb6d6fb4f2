using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Decisions;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>A directory of people in memory: for samples and tests, and for hosts that read their few people from a file.</summary>
public sealed class InMemoryPeople : IPersonDirectory
{
    private readonly ConcurrentDictionary<string, PersonRecord> people = new(StringComparer.Ordinal);

    /// <summary>Adds a person, or puts the record in the place of the one that has its id.</summary>
    public void Put(PersonRecord person)
    {
        ArgumentNullException.ThrowIfNull(person);
        people[person.PersonId] = person;
    }

    /// <summary>Takes a person out.</summary>
    public void Remove(string personId) => people.TryRemove(personId, out _);

    /// <inheritdoc/>
    public Task<PersonRecord?> FindAsync(string personId, CancellationToken cancellation) => Task.FromResult(people.GetValueOrDefault(personId));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FindByAddressAsync(string channel, string address, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>([.. people.Values.Where(person => Has(person, channel, address)).Select(static person => person.PersonId)]);

    private static bool Has(PersonRecord person, string channel, string address) =>
        Addresses.CategoryOf(channel) is { } category
        && person.Data.GetValueOrDefault(category) is { } own
        && string.Equals(Addresses.Plain(category, own, person.Country, out _), Addresses.Plain(category, address, person.Country, out _), StringComparison.OrdinalIgnoreCase);
}
