namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>What to look for, and what it then must be.</summary>
/// <param name="Platform">The platform that it names.</param>
/// <param name="Kind">How it names it.</param>
/// <param name="Text">The characters to look for: the fixed part of a host or path, or a name.</param>
/// <param name="Host">The host, for kinds that are hosts.</param>
/// <param name="Pattern">The path or name, for the others; empty for hosts.</param>
internal sealed record TextMarker(PlatformTarget Platform, PlatformTextKind Kind, string Text, HostPattern? Host, string Pattern);
