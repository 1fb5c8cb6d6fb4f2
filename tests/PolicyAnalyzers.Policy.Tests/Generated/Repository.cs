using System;
using System.IO;

namespace PolicyAnalyzers.Policy.Tests.Generated;

/// <summary>Files of this repository.</summary>
internal static class Repository
{
    public static string File(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "PolicyAnalyzers.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder, path);
    }
}
