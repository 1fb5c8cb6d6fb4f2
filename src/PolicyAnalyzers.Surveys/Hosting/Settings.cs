using System;
using System.Collections.Generic;
using System.Net;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Faults of settings. Each names its key and what to write; none shows a value, since it may be a secret.</summary>
internal static class Settings
{
    /// <summary>A setting that has to be there.</summary>
    public static IEnumerable<string> Required(string key, object? value, string example)
    {
        if (value is null or "")
        {
            yield return $"{key} is missing. Write {example}.";
        }
    }

    /// <summary>An address of a vendor: secrets and personal data travel over TLS, except on this machine.</summary>
    public static IEnumerable<string> Address(string key, Uri? address, string example)
    {
        if (address is null)
        {
            yield return $"{key} is missing. Write {example}.";
        }
        else if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && IsThisMachine(address))))
        {
            yield return $"{key} is no https address. Write {example}.";
        }
        else if (address.UserInfo.Length > 0)
        {
            yield return $"{key} holds a user name or password. Write {example}, and secrets under their own keys.";
        }
    }

    /// <summary>A key in Base64.</summary>
    public static IEnumerable<string> Key(string key, string? value, int shortest)
    {
        var bytes = new byte[value?.Length ?? 0];
        if (!Convert.TryFromBase64String(value ?? "", bytes, out var length) || length < shortest)
        {
            yield return $"{key} is no Base64 of {shortest} bytes or more. Make one with 'openssl rand -base64 {shortest}'.";
        }
    }

    /// <summary>A time that has to be positive.</summary>
    public static IEnumerable<string> Positive(string key, TimeSpan value)
    {
        if (value <= TimeSpan.Zero)
        {
            yield return $"{key} is not a time above zero. Write 00:00:30 for 30 seconds.";
        }
    }

    /// <summary>A webhook key.</summary>
    public static IEnumerable<string> WebhookKey(string key, Secret? value)
    {
        if (value is not null && !Transports.Webhook.WebhookSignature.IsKey(value))
        {
            yield return $"{key} is no key of Standard Webhooks. Write 'whsec_' and the Base64 of 24 to 64 bytes.";
        }
    }

    private static bool IsThisMachine(Uri address) => address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
}
