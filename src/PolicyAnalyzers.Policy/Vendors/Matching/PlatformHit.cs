namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>A place in a text that names a platform.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Kind">How.</param>
/// <param name="Start">Index of the first character; of encoded text, of the run of characters that was decoded.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Shown">What may be shown of it: the host, or the catalogue's own path. Never the rest of the text, which can hold a secret.</param>
public sealed record PlatformHit(PlatformTarget Platform, PlatformTextKind Kind, int Start, int Length, string Shown);
