using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

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
        Task.FromResult<IReadOnlyList<string>>([.. people.Values
            .Where(person => person.Data.Values.Contains(address, StringComparer.OrdinalIgnoreCase))
            .Select(static person => person.PersonId)]);
}
