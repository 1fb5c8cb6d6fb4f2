using System;

namespace PolicyAnalyzers.Surveys.Transports.Webhook;

/// <summary>How to reach a sender of one's own, or a platform without a transport here, by a signed JSON request.</summary>
public sealed class WebhookOptions
{
    /// <summary>Where invitations are posted.</summary>
    public Uri? Address { get; set; }

    /// <summary>The key that signs requests, as Standard Webhooks writes it: <c>whsec_</c> and Base64 of 24 to 64 bytes.</summary>
    public Secret? SigningKey { get; set; }

    /// <summary>The key of before, by which requests are signed too until the receiver has the new one; null for none.</summary>
    public Secret? PreviousSigningKey { get; set; }

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}
