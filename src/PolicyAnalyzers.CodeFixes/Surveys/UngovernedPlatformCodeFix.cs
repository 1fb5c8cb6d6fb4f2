using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>POL3001, POL3011: a call of a platform goes through the governed client.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UngovernedPlatformCodeFix))]
[Shared]
public sealed class UngovernedPlatformCodeFix : GovernedClientCodeFix
{
    /// <summary>Creates the fix.</summary>
    public UngovernedPlatformCodeFix()
        : base(RuleIds.UngovernedPlatform, RuleIds.LegacyPlatform)
    {
    }
}
