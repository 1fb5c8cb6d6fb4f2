using System;
using System.IO;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>The repository that holds these tests.</summary>
internal static class Repository
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder)
        => folder is null ? throw new InvalidOperationException("The tests do not run inside the repository.")
            : File.Exists(Path.Combine(folder.FullName, "PolicyAnalyzers.sln")) ? folder.FullName
            : Find(folder.Parent);
}
