using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>POL3003: a message that is a survey goes through the governed client, once a person has said which survey it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlainSurveyMessageCodeFix))]
[Shared]
public sealed class PlainSurveyMessageCodeFix : GovernedClientCodeFix
{
    /// <summary>Creates the fix.</summary>
    public PlainSurveyMessageCodeFix()
        : base(RuleIds.PlainSurveyMessage)
    {
    }
}
