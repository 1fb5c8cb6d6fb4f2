using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>Reads <c>platforms.tsv</c>.</summary>
internal static class PlatformRows
{
    /// <summary>The platforms in the order of the table.</summary>
    public static ImmutableArray<VendorPlatform> Read(IEnumerable<VendorTable.Row> rows) =>
        rows.GroupBy(static row => row.Id).Select(static platform => Platform(platform.Key, platform.ToList())).ToImmutableArray();

    private static VendorPlatform Platform(string id, List<VendorTable.Row> rows) =>
        new(id, rows.Single(static row => row.Fact == "name").Value)
        {
            Apis = VendorTable.Each(rows, "api", VendorTable.Host),
            Links = VendorTable.Each(rows, "link", VendorTable.Host),
            Scripts = VendorTable.Each(rows, "script", VendorTable.Host),
            Paths = VendorTable.Each(rows, "path", static row => row.Value),
            Words = VendorTable.Each(rows, "word", static row => row.Value),
            Packages = VendorTable.Each(rows, "package", static row => new VendorPackage(row.Value, row.Detail == "shared")),
            Namespaces = VendorTable.Each(rows, "namespace", static row => new VendorNamespace(row.Value, row.Detail)),
        };
}
