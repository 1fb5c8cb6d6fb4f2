using PolicyAnalyzers.Recognition.Declarations;

namespace PolicyAnalyzers.Recognition;

/// <summary>A type of the base library or of a well-known package.</summary>
/// <param name="MetadataName">Its full metadata name.</param>
/// <param name="Shape">What it can hold.</param>
/// <param name="Category">The id of the only category that it can hold; null if it can hold many.</param>
/// <param name="Weight">How much the type alone says.</param>
internal sealed record KnownType(string MetadataName, ValueShape Shape, string? Category = null, int Weight = 0);
