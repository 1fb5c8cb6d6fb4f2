namespace PolicyAnalyzers.Recognition;

/// <summary>What an attribute says of the member that wears it.</summary>
/// <param name="Kind">Policy, personal data, reviewed or format.</param>
/// <param name="Category">The id of the category; null: personal, the category is to be found otherwise.</param>
internal sealed record AttributeMeaning(EvidenceKind Kind, string? Category);
