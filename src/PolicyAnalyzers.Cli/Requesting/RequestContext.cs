using System.Collections.Immutable;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Requesting;

/// <summary>What an approver needs to know besides the card.</summary>
/// <param name="Id">The id of the proposed card.</param>
/// <param name="By">Who asks.</param>
/// <param name="Why">Why it is needed.</param>
/// <param name="Repository">The repository whose code needs it; null where it is not said.</param>
/// <param name="Code">Documentation ids of that code.</param>
/// <param name="On">The day of the request.</param>
internal sealed record RequestContext(string Id, string By, string Why, string? Repository, ImmutableArray<string> Code, PolicyDate On);
