using System;
using System.Globalization;

namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>A host, and perhaps the path on it that counts.</summary>
/// <param name="Host">The host in the ASCII form of IDNA, in small letters, without the wildcard.</param>
/// <param name="HasSubdomains">Whether it is any host below <paramref name="Host"/>: <c>*.</c> stood before it.</param>
/// <param name="Path">How the path begins, with a slash before it; <c>*</c> stands for one segment. Empty for any path.</param>
/// <param name="Scope">How much of it must be there.</param>
public sealed record HostPattern(string Host, bool HasSubdomains, string Path, HostScope Scope)
{
    private static readonly IdnMapping Idn = new();

    /// <summary>The pattern as catalogue and policies write it.</summary>
    public string Text => (HasSubdomains ? "*." : "") + Host + Path;

    /// <summary>Reads <c>api.example.com</c>, <c>*.example.com</c> or <c>example.com/path</c>; a scheme and a port in front of the path are ignored.</summary>
    /// <returns>The pattern; null where the text is no host.</returns>
    public static HostPattern? Parse(string text, HostScope scope = HostScope.Whole)
    {
        var rest = text.Trim();
        var scheme = rest.IndexOf("//", StringComparison.Ordinal);
        rest = scheme < 0 ? rest : rest.Substring(scheme + 2);
        var slash = rest.IndexOf('/');
        var path = slash < 0 || slash == rest.Length - 1 ? "" : rest.Substring(slash);
        var host = slash < 0 ? rest : rest.Substring(0, slash);
        var hasSubdomains = host.StartsWith("*.", StringComparison.Ordinal);
        host = WithoutPort(hasSubdomains ? host.Substring(2) : host);
        return Ascii(host) is { } ascii ? new HostPattern(ascii, hasSubdomains, path, scope) : null;
    }

    /// <summary>The ASCII form of a host in small letters, as RFC 5891 has it; null where it is no host with a dot in it.</summary>
    public static string? Ascii(string host)
    {
        try
        {
            var ascii = Idn.GetAscii(host.TrimEnd('.').ToLowerInvariant()).ToLowerInvariant();
            return ascii.IndexOf('.') > 0 && Uri.CheckHostName(ascii) == UriHostNameType.Dns ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string WithoutPort(string host)
    {
        var colon = host.IndexOf(':');
        return colon < 0 ? host : host.Substring(0, colon);
    }
}
