using System;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Comparison of paths.</summary>
internal static class PathText
{
    /// <summary>As the file systems of this machine usually compare: a solution may spell a folder in another case than the disk does.</summary>
    public static readonly StringComparer Comparer =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
