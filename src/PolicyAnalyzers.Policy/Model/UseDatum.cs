namespace PolicyAnalyzers.Policy.Model;

/// <summary>An identifier that a use needs, and why this one.</summary>
/// <param name="Category">The category's id.</param>
/// <param name="Reason">Why this identifier and not another.</param>
public sealed record UseDatum(Located<string> Category, string Reason);
