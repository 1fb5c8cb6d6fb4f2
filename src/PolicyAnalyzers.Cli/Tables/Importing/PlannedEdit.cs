using PolicyAnalyzers.Policy.Editing;

namespace PolicyAnalyzers.Cli.Tables.Importing;

/// <summary>A change of the policy that a cell or a row asks for.</summary>
/// <param name="Edit">The change.</param>
/// <param name="Place">The cell, for messages.</param>
/// <param name="Words">The change for a reader, on one line.</param>
internal sealed record PlannedEdit(PolicyEdit Edit, string Place, string Words);
