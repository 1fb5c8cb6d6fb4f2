using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.OptingOut;

/// <summary>One-click unsubscribe (RFC 8058): the two header fields of a mail, and the field that a mail program posts back.</summary>
public static class OneClick
{
    /// <summary>The name of the posted field (RFC 8058, section 3.1).</summary>
    public const string Field = "List-Unsubscribe";

    /// <summary>Its value.</summary>
    public const string Value = "One-Click";

    /// <summary>
    /// The header fields of an invitation by mail. Both must be covered by the mail's DKIM signature (RFC 8058, section 4), else no mail program shows the button.
    /// </summary>
    /// <param name="link">The HTTPS address at which a POST ends contact.</param>
    /// <param name="mailTo">An address that does the same for old programs (RFC 2369); null for none.</param>
    /// <exception cref="ArgumentException">The address is no HTTPS address, which RFC 8058 asks for.</exception>
    public static IReadOnlyDictionary<string, string> Headers(Uri link, string? mailTo = null)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (!link.IsAbsoluteUri || link.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException("An unsubscribe link is an https address (RFC 8058, section 3.1).", nameof(link));
        }

        var targets = $"<{link.AbsoluteUri}>";
        return new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [Field] = mailTo is null ? targets : $"{targets}, <mailto:{Uri.EscapeDataString(mailTo).Replace("%40", "@", StringComparison.Ordinal)}>",
            ["List-Unsubscribe-Post"] = $"{Field}={Value}",
        };
    }
}
