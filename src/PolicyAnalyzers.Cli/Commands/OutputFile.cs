using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

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

    /// <summary>Writes <paramref name="text"/> to a file, as UTF-8 without a byte order mark; to <paramref name="otherwise"/> where there is none.</summary>
    public static Task WriteAsync(string? file, string text, TextWriter otherwise, CancellationToken cancellation)
        => file is null
            ? otherwise.WriteAsync(text.AsMemory(), cancellation)
            : File.WriteAllTextAsync(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
}
