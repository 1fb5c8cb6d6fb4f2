using PolicyAnalyzers.Surveys.OptingOut.Pages;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.OptingOut;

/// <summary>How people's opt-outs reach this service.</summary>
public sealed class OptOutOptions
{
    /// <summary>What the page behind an unsubscribe link says.</summary>
    public OptOutTexts Texts { get; } = new();

    /// <summary>
    /// The key by which a gateway signs the text messages that it passes on (Standard Webhooks: <c>whsec_…</c>); null where none does. Without it the address for them does not exist:
    /// whoever could post there could silence a customer.
    /// </summary>
    public Secret? InboundKey { get; set; }
}
