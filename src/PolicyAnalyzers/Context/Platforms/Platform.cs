using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>A survey platform in a compilation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Card">What the policy says of it; null where it says nothing.</param>
internal sealed record Platform(string Id, string Title, PlatformCard? Card);
