using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>Reads <c>messaging.tsv</c>.</summary>
internal static class MessagingRows
{
    /// <summary>The libraries in the order of the table.</summary>
    public static ImmutableArray<MessagingLibrary> Read(IEnumerable<VendorTable.Row> rows) =>
        rows.GroupBy(static row => row.Id).Select(static library => Library(library.Key, library.ToList())).ToImmutableArray();

    private static MessagingLibrary Library(string id, List<VendorTable.Row> rows) =>
        new(id, rows.Single(static row => row.Fact == "name").Value)
        {
            Channels = Values(rows, "channel"),
            Packages = Values(rows, "package"),
            Namespaces = Values(rows, "namespace"),
            Messages = Values(rows, "message"),
            Addresses = Values(rows, "address"),
            Sends = Values(rows, "send"),
            Hosts = VendorTable.Each(rows, "host", VendorTable.Host),
        };

    private static ImmutableArray<string> Values(List<VendorTable.Row> rows, string fact) => VendorTable.Each(rows, fact, static row => row.Value);
}
