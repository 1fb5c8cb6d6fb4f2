using System;

namespace PolicyAnalyzers.Surveys;

/// <summary>What was done about a response: the loop is closed.</summary>
/// <param name="ResponseId">The response.</param>
/// <param name="Kind">What was done, in a word of the host's own list, such as <c>called-back</c>; no text about the person.</param>
/// <param name="By">Who did it: an id under <c>roles</c>.</param>
public sealed record SurveyAction(string ResponseId, string Kind, string By)
{
    /// <summary>When; null for now.</summary>
    public DateTimeOffset? At { get; init; }
}
