namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>A category of customer data in the built-in taxonomy.</summary>
/// <param name="Term">Its id, label and standard terms.</param>
/// <param name="Kind">One of <see cref="Choices.DataKinds"/>.</param>
/// <param name="Role"><c>direct</c>, <c>indirect</c>, <c>pseudonymous</c> or <c>attribute</c>: whether it identifies a person by itself.</param>
public sealed record CategoryTerm(Term Term, string Kind, string Role);
