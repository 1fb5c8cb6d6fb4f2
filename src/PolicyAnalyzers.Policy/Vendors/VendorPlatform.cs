using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>A survey platform of the catalogue, and how code and texts reach it.</summary>
/// <param name="Id">The id that a policy uses for it.</param>
/// <param name="Name">What people call it.</param>
public sealed record VendorPlatform(string Id, string Name)
{
    /// <summary>Where its API answers.</summary>
    public ImmutableArray<HostPattern> Apis { get; init; } = ImmutableArray<HostPattern>.Empty;

    /// <summary>Where respondents answer.</summary>
    public ImmutableArray<HostPattern> Links { get; init; } = ImmutableArray<HostPattern>.Empty;

    /// <summary>From where a page loads questions.</summary>
    public ImmutableArray<HostPattern> Scripts { get; init; } = ImmutableArray<HostPattern>.Empty;

    /// <summary>Paths that are its own on any host; <c>*</c> stands for one segment.</summary>
    public ImmutableArray<string> Paths { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Names that are its own on any host: methods of JSON-RPC, tables.</summary>
    public ImmutableArray<string> Words { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>NuGet packages that reach it.</summary>
    public ImmutableArray<VendorPackage> Packages { get; init; } = ImmutableArray<VendorPackage>.Empty;

    /// <summary>.NET namespaces that hold nothing but its API.</summary>
    public ImmutableArray<VendorNamespace> Namespaces { get; init; } = ImmutableArray<VendorNamespace>.Empty;
}
