using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Transports.Qualtrics;

/// <summary>How to reach an account of Qualtrics.</summary>
public sealed class QualtricsOptions
{
    /// <summary>The account's data center: <c>https://fra1.qualtrics.com/API/v3/</c>.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The token of the API, sent as <c>X-API-TOKEN</c>.</summary>
    public Secret? ApiToken { get; set; }

    /// <summary>The XM Directory in which contacts are made: <c>POOL_…</c>.</summary>
    public string? DirectoryId { get; set; }

    /// <summary>The address that mails come from.</summary>
    public string? FromEmail { get; set; }

    /// <summary>The name that mails come from.</summary>
    public string? FromName { get; set; }

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>What each survey of the policy is at Qualtrics, by the policy's id.</summary>
    public Dictionary<string, QualtricsSurvey> Surveys { get; } = new(StringComparer.Ordinal);
}
