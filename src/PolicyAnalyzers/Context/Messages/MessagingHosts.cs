using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Vendors;

namespace PolicyAnalyzers.Context.Messages;

/// <summary>The hosts by which messaging vendors take messages over HTTP.</summary>
internal static class MessagingHosts
{
    private static readonly List<HostPattern> All = VendorCatalogue.Messaging.SelectMany(static library => library.Hosts).ToList();

    /// <summary>Whether a text names one.</summary>
    public static bool Names(string text) => All.Exists(host => host.IsIn(text));
}
