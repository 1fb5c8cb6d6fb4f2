namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>A platform that a text can name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it.</param>
public sealed record PlatformTarget(string Id, string Name);
