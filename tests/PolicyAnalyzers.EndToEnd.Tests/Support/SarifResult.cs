using System.Collections.Immutable;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>A result in a SARIF log.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="Properties">What the diagnostic carries besides.</param>
internal sealed record SarifResult(string Rule, string Level, string Message, ImmutableDictionary<string, string> Properties);
