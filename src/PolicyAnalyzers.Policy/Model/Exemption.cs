namespace PolicyAnalyzers.Policy.Model;

/// <summary>A symbol that holds no customer data.</summary>
/// <param name="Symbol">The namespace, type or member.</param>
/// <param name="Reason">Why.</param>
public sealed record Exemption(SymbolReference Symbol, string Reason);
