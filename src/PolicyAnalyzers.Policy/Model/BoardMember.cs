namespace PolicyAnalyzers.Policy.Model;

/// <summary>A member of the board.</summary>
/// <param name="Role">An id under <c>roles</c>.</param>
/// <param name="Function">The function that it speaks for.</param>
public sealed record BoardMember(Located<string> Role, string Function);
