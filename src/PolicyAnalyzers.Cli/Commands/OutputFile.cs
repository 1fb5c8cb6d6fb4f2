using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary>A file that a verb is told to write.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The option that names the file.</summary>
    public static Option<string?> Option() => new("--output", "-o")
    {
        Description = "File to write to in place of standard output.",
        HelpName = "FILE",
    };

    /// <summary>Refuses a file whose folder does not exist: said before the build, not after minutes of it.</summary>
    public static void RequireFolder(string? file)
    {
        if (file is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
        {
            throw new UsageException($"'{file}' cannot be written: its folder does not exist.");
        }
    }

    /// <summary>Writes text to the file (UTF-8), or to standard output where there is none.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static Task WriteAsync(string text, string? file, TextWriter output, CancellationToken cancellation) =>
        file is null ? output.WriteAsync(text.AsMemory(), cancellation) : WriteAsync(Utf8.GetBytes(text), file, cancellation);

    /// <summary>Writes bytes to the file.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static async Task WriteAsync(byte[] bytes, string file, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllBytesAsync(file, bytes, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be written: {fault.Message}");
        }
    }
}
