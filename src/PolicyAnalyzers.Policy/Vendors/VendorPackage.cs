namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>A NuGet package that reaches a platform.</summary>
/// <param name="Id">The package's id.</param>
/// <param name="IsShared">Whether it is also the client of things that are no surveys.</param>
public sealed record VendorPackage(string Id, bool IsShared);
