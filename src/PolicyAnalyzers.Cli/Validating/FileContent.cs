using System;
using System.IO;
using System.Text;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>The bytes of a file, and its text as far as it is one.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Text">The text; what is no UTF-8 reads as U+FFFD, which every reader refuses.</param>
internal sealed record FileContent(byte[] Bytes, string Text)
{
    /// <summary>Nothing that anybody wrote by hand is larger, and the readers' own limits are far below.</summary>
    private const long Largest = 256L * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">It cannot be opened, or is far too large.</exception>
    public static FileContent Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > Largest)
            {
                throw new UsageException($"'{path}' is larger than {Largest / (1024 * 1024)} MB, so it is no policy. Check that this is the right file.");
            }

            var bytes = File.ReadAllBytes(path);
            return new FileContent(bytes, Encoding.UTF8.GetString(bytes));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {fault.Message}");
        }
    }
}
