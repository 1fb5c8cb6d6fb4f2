using System.Collections.Generic;
using PolicyAnalyzers.Surveys.Hosting;

namespace PolicyAnalyzers.Surveys.Transports.Webhook;

/// <summary>What is wrong with the settings of a webhook.</summary>
internal static class WebhookChecks
{
    /// <summary>The faults.</summary>
    public static IEnumerable<string> Faults(string section, WebhookOptions options) =>
    [
        .. Settings.Address(section + ":Address", options.Address, "the https address of the receiver"),
        .. Settings.Required(section + ":SigningKey", options.SigningKey, "'whsec_' and a key in Base64, from a vault"),
        .. Settings.WebhookKey(section + ":SigningKey", options.SigningKey),
        .. Settings.WebhookKey(section + ":PreviousSigningKey", options.PreviousSigningKey),
        .. Settings.Positive(section + ":Timeout", options.Timeout),
    ];
}
