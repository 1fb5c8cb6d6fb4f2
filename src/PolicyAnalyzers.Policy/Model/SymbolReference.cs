namespace PolicyAnalyzers.Policy.Model;

/// <summary>A symbol of code that the policy names, by documentation id (ECMA-334, annex D.4.2) and, if given, by assembly.</summary>
/// <param name="Id">The documentation id: <c>N:</c>, <c>T:</c>, <c>M:</c>, <c>P:</c>, <c>F:</c> or <c>E:</c> and the name.</param>
/// <param name="Assembly">The simple name of the assembly in which it must resolve; null where the policy gives only text.</param>
/// <param name="Span">The place in the policy file.</param>
public sealed record SymbolReference(string Id, string? Assembly, SourceSpan Span)
{
    /// <summary>The token of the assembly's public key, 16 hexadecimal digits; null where the policy names the assembly without one.</summary>
    public string? PublicKeyToken { get; init; }
}
