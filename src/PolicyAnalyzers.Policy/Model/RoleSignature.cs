namespace PolicyAnalyzers.Policy.Model;

/// <summary>A signature under an approval.</summary>
/// <param name="Role">An id under <c>roles</c>.</param>
/// <param name="Signature">The signature in Base64.</param>
public sealed record RoleSignature(Located<string> Role, string Signature);
