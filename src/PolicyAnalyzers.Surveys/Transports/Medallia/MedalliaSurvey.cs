using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Transports.Medallia;

/// <summary>What a survey of the policy is at Medallia: a web feed, whose fields every tenant names for itself.</summary>
public sealed class MedalliaSurvey
{
    /// <summary>The name of the Import API (web feed) that makes invitations.</summary>
    public string? WebFeed { get; set; }

    /// <summary>
    /// The feed's field for each thing that is sent: a category of the policy (<c>contact.email</c>), or <c>invitation</c>, <c>survey</c>, <c>channel</c>.
    /// Only what is named here leaves for Medallia. <c>GET /inbound/v2/{feed}</c> tells which fields a feed has.
    /// </summary>
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);
}
