using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Surveys.Hosting;

namespace PolicyAnalyzers.Surveys.Transports.Medallia;

/// <summary>What is wrong with the settings of an instance of Medallia.</summary>
internal static class MedalliaChecks
{
    /// <summary>The faults.</summary>
    public static IEnumerable<string> Faults(string section, MedalliaOptions options) =>
    [
        .. Settings.Address(section + ":BaseAddress", options.BaseAddress, "'https://instance-tenant.apis.medallia.com/'"),
        .. Settings.Address(section + ":TokenAddress", options.TokenAddress, "'https://instance.medallia.com/oauth/tenant/token'"),
        .. Settings.Required(section + ":ClientId", options.ClientId, "the id of the OAuth client"),
        .. Settings.Required(section + ":ClientSecret", options.ClientSecret, "the secret of the OAuth client, from a vault"),
        .. Settings.Positive(section + ":Timeout", options.Timeout),
        .. options.Surveys.SelectMany(each => OfSurvey($"{section}:Surveys:{each.Key}:", each.Value)),
    ];

    private static IEnumerable<string> OfSurvey(string key, MedalliaSurvey survey) =>
    [
        .. Settings.Required(key + "WebFeed", survey.WebFeed, "the name of the web feed"),
        .. Settings.Required(key + "Fields", survey.Fields.Count == 0 ? null : survey.Fields, "which field of the feed takes contact.email, contact.phone, invitation"),
    ];
}
