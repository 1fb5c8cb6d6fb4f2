using System.Collections.Generic;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>What to look for under a policy: the catalogue, and the hosts that the policy adds.</summary>
internal static class TextMarkers
{
    /// <summary>The markers. A policy that retires a platform, or that speaks of none, takes nothing away.</summary>
    public static List<TextMarker> Of(PolicyDocument policy)
    {
        var markers = new List<TextMarker>();
        foreach (var known in VendorCatalogue.Platforms)
        {
            var platform = new PlatformTarget(known.Id, known.Name);
            AddHosts(markers, platform, PlatformTextKind.Api, known.Apis);
            AddHosts(markers, platform, PlatformTextKind.Link, known.Links);
            AddHosts(markers, platform, PlatformTextKind.Script, known.Scripts);
            foreach (var path in known.Paths)
            {
                markers.Add(new TextMarker(platform, PlatformTextKind.Path, LongestPart(path), null, path));
            }

            foreach (var word in known.Words)
            {
                markers.Add(new TextMarker(platform, PlatformTextKind.Word, word, null, word));
            }
        }

        foreach (var card in policy.SurveyPolicy.Platforms)
        {
            foreach (var host in card.Hosts)
            {
                if (HostPattern.Parse(host.Value) is { } pattern)
                {
                    AddHosts(markers, new PlatformTarget(card.Id, VendorCatalogue.FindPlatform(card.Id)?.Name ?? card.Title), PlatformTextKind.Api, new[] { pattern });
                }
            }
        }

        return markers;
    }

    /// <summary>The names of vendors and what follows them (<c>surveymonkey.com</c>): a text that ends within one may be half of a host.</summary>
    public static IEnumerable<string> Stems(IEnumerable<TextMarker> markers)
    {
        foreach (var marker in markers)
        {
            if (marker.Host is { } host && host.Host.LastIndexOf('.') is > 0 and var last)
            {
                yield return host.Host.Substring(host.Host.LastIndexOf('.', last - 1) + 1);
            }
        }
    }

    private static void AddHosts(List<TextMarker> markers, PlatformTarget platform, PlatformTextKind kind, IEnumerable<HostPattern> hosts)
    {
        foreach (var host in hosts)
        {
            markers.Add(new TextMarker(platform, kind, host.Host, host, ""));
        }
    }

    private static string LongestPart(string path)
    {
        var longest = "";
        foreach (var part in path.Split('*'))
        {
            longest = part.Length > longest.Length ? part : longest;
        }

        return longest;
    }
}
