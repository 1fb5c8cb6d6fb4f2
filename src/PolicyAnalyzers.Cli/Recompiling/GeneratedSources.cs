using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Cli.Recompiling;

/// <summary>The sources that the compiler wrote down for its generators (<c>/generatedfilesout</c>).</summary>
internal static class GeneratedSources
{
    /// <summary>Their paths, sorted; none where nothing was generated.</summary>
    public static IEnumerable<string> In(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : Enumerable.Empty<string>();
}
