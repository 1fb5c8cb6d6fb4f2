using System.Collections.Immutable;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>
/// Survey platforms whose .NET API is known from its published source or package. A platform is here only if a namespace holds nothing but
/// its API: a locked rule must be exact. A policy adds others by symbol.
/// </summary>
internal static class PlatformCatalogue
{
    /// <summary>The known platforms.</summary>
    public static ImmutableArray<KnownPlatform> Platforms { get; } = ImmutableArray.Create(
        new KnownPlatform("qualtrics", "Qualtrics", "Qualtrics.Api", "Qualtrics.Api"),
        new KnownPlatform("surveymonkey", "SurveyMonkey", "SurveyMonkey", "SurveyMonkeyApi"),
        new KnownPlatform("typeform", "Typeform", "Typeform.Sdk.CSharp", "Typeform.Sdk.CSharp"),
        new KnownPlatform("google-forms", "Google Forms", "Google.Apis.Forms.v1", "Google.Apis.Forms.v1"),
        new KnownPlatform("jotform", "Jotform", "JotForm", "JotForm"),
        new KnownPlatform("zendesk-csat", "Zendesk CSAT", "ZendeskApi_v2.Models.Satisfaction", "ZendeskApi_v2"));
}
