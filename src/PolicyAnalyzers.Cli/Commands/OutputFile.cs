using System.IO;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary>A file that a verb is told to write.</summary>
internal static class OutputFile
{
    /// <summary>Refuses a file whose folder does not exist: said before the build, not after minutes of it.</summary>
    public static void RequireFolder(string? file)
    {
        if (file is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
        {
            throw new UsageException($"'{file}' cannot be written: its folder does not exist.");
        }
    }
}
