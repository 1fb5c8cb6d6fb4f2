using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition;

/// <summary>A category that a declaration may hold, from one source.</summary>
/// <param name="Kind">The source.</param>
/// <param name="Subject">What it showed.</param>
/// <param name="Category">The category's id.</param>
/// <param name="Weight">What it says on its own.</param>
/// <param name="Term">The term of the lexicon; null where the source is no name.</param>
/// <param name="Reading">The name that the term stands in, or the declaration's own name.</param>
internal readonly record struct Candidate(EvidenceKind Kind, string Subject, string Category, int Weight, Term? Term, NameReading Reading);
