using System;

namespace PolicyAnalyzers.Surveys.Links;

/// <summary>The links of this service that an invitation bears.</summary>
/// <param name="signed">Signs them.</param>
/// <param name="options">Where the service is reached, and which surveys are opened by its links.</param>
internal sealed class ServiceLinks(SignedLinks signed, LinkOptions options)
{
    /// <summary>The path of links to questions.</summary>
    public const string SurveyPath = "survey";

    /// <summary>The path of links that end contact.</summary>
    public const string OptOutPath = "opt-out";

    /// <summary>The link to the questions; null where the platform makes its own.</summary>
    public Uri? ToSurvey(string survey, string invitationId, DateTimeOffset expires) =>
        options.Surveys.ContainsKey(survey) ? Address(SurveyPath, signed.Sign(LinkPurpose.Survey, $"{survey}\n{invitationId}", expires)) : null;

    /// <summary>The link that ends contact. It does not expire: an opt-out is honoured whenever it comes.</summary>
    public Uri ToOptOut(OptOutSubject subject) => Address(OptOutPath, signed.Sign(LinkPurpose.OptOut, subject.ToSubject(), DateTimeOffset.MaxValue));

    /// <summary>Where the questions are to which a valid link leads; null where the survey is opened by links no more.</summary>
    public Uri? Questions(string subject) => subject.Split('\n') is [var survey, var invitation] && options.Surveys.TryGetValue(survey, out var target)
        ? new Uri(target.Replace("{invitation}", Uri.EscapeDataString(invitation), StringComparison.Ordinal))
        : null;

    private Uri Address(string path, string token) => new($"{options.PublicAddress!.AbsoluteUri.TrimEnd('/')}/{path}/{token}");
}
