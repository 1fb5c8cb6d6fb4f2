using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Transports.Medallia;

/// <summary>How to reach an instance of Medallia Experience Cloud.</summary>
public sealed class MedalliaOptions
{
    /// <summary>The API gateway: <c>https://instance-tenant.apis.medallia.com/</c>.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Where tokens are issued, by the reporting instance: <c>https://instance.medallia.eu/oauth/tenant/token</c>.</summary>
    public Uri? TokenAddress { get; set; }

    /// <summary>The OAuth 2.0 client.</summary>
    public string? ClientId { get; set; }

    /// <summary>Its secret.</summary>
    public Secret? ClientSecret { get; set; }

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>What each survey of the policy is at Medallia, by the policy's id.</summary>
    public Dictionary<string, MedalliaSurvey> Surveys { get; } = new(StringComparer.Ordinal);
}
