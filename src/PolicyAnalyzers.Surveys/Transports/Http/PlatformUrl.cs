using System;

namespace PolicyAnalyzers.Surveys.Transports.Http;

/// <summary>Addresses of an API.</summary>
internal static class PlatformUrl
{
    /// <summary>An address below a base, whether or not the configuration wrote the last slash. The segments are escaped.</summary>
    public static Uri Under(Uri baseAddress, params ReadOnlySpan<string> segments)
    {
        var url = baseAddress.AbsoluteUri.TrimEnd('/');
        foreach (var segment in segments)
        {
            url += "/" + Uri.EscapeDataString(segment);
        }

        return new Uri(url);
    }
}
