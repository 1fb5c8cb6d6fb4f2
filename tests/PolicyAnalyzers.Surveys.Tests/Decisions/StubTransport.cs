using System;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

/// <summary>A platform that no decision may reach.</summary>
internal sealed class StubTransport(string platform) : ISurveyTransport
{
    public string Platform => platform;

    public bool HasIdempotencyKey => false;

    public bool KeepsAnonymity { get; init; }

    public Task<TransportOutcome> SendAsync(TransportRequest request, CancellationToken cancellation) => throw new InvalidOperationException("Nothing is sent while it is decided.");
}
