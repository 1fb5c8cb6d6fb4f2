using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Surveys;

/// <summary>A place in code that names a survey.</summary>
/// <param name="Id">The survey's id.</param>
/// <param name="Place">The constant or the text.</param>
internal readonly record struct SurveyReference(string Id, SyntaxNode Place);
