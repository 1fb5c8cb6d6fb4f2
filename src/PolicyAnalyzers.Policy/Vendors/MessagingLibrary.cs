using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>A library that sends messages to people.</summary>
/// <param name="Id">Its id in the catalogue.</param>
/// <param name="Name">What people call it.</param>
public sealed record MessagingLibrary(string Id, string Name)
{
    /// <summary><c>email</c>, <c>sms</c>, <c>voice</c>.</summary>
    public ImmutableArray<string> Channels { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>NuGet packages.</summary>
    public ImmutableArray<string> Packages { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>.NET namespaces that, with those below them, are its API.</summary>
    public ImmutableArray<string> Namespaces { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Simple names of types that hold the text of a message.</summary>
    public ImmutableArray<string> Messages { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Simple names of types that hold an address.</summary>
    public ImmutableArray<string> Addresses { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Methods that send, as <c>Type.Method</c> with simple names.</summary>
    public ImmutableArray<string> Sends { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Hosts of its HTTP API.</summary>
    public ImmutableArray<HostPattern> Hosts { get; init; } = ImmutableArray<HostPattern>.Empty;
}
