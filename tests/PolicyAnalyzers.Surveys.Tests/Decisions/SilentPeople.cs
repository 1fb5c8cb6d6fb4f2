using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

/// <summary>Stores that do not answer.</summary>
internal sealed class SilentPeople : IPersonDirectory, IConsentStore, ISuppressionList
{
    private static InvalidOperationException Down => new("down: p1@example.org");

    public Task<PersonRecord?> FindAsync(string personId, CancellationToken cancellation) => throw Down;

    public Task<IReadOnlyList<string>> FindByAddressAsync(string channel, string address, CancellationToken cancellation) => throw Down;

    public Task<IReadOnlyList<ConsentRecord>> FindAsync(string personId, string purpose, CancellationToken cancellation) => throw Down;

    public Task RecordAsync(ConsentRecord record, CancellationToken cancellation) => throw Down;

    public Task<Suppression?> FindAsync(SuppressionQuery query, CancellationToken cancellation) => throw Down;

    public Task AddAsync(Suppression entry, CancellationToken cancellation) => throw Down;

    public Task<int> LiftAsync(Suppression who, CancellationToken cancellation) => throw Down;
}
