using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Tables.Importing;

/// <summary>What an import makes of a policy.</summary>
/// <param name="Text">The changed text.</param>
/// <param name="Edits">What was changed; none where the tables say what the policy says.</param>
internal sealed record ImportOutcome(string Text, ImmutableArray<PlannedEdit> Edits);
