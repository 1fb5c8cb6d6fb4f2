namespace PolicyAnalyzers.Context.Platforms;

/// <summary>A platform of the catalogue.</summary>
/// <param name="Id">The id that a policy uses for it.</param>
/// <param name="Title">Its name.</param>
/// <param name="Namespace">The namespace that, with those below it, is its API.</param>
/// <param name="Assembly">The assembly in which its publisher ships it: anybody may give a namespace a name.</param>
internal sealed record KnownPlatform(string Id, string Title, string Namespace, string Assembly);
