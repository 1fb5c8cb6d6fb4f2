using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>Requests that are out. Whoever finds out what became of an invitation at the vendor has to wait until its last request is back.</summary>
internal sealed class Flights
{
    private static readonly AsyncLocal<string?> Token = new();

    private readonly ConcurrentDictionary<string, int> flying = new();

    /// <summary>The token of the request that the current worker makes.</summary>
    public static string Current
    {
        get => Token.Value ?? "-";
        set => Token.Value = value;
    }

    public bool AreOut(string invitation) => flying.GetValueOrDefault(invitation) > 0;

    public void Start(string invitation) => flying.AddOrUpdate(invitation, 1, static (_, count) => count + 1);

    public void End(string invitation) => flying.AddOrUpdate(invitation, 0, static (_, count) => count - 1);
}
