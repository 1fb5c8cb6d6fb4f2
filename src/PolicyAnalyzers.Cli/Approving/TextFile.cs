using System;
using System.IO;
using System.Text;

namespace PolicyAnalyzers.Cli.Approving;

/// <summary>A text file that is read and written without a change that nobody asked for.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="HasMark">Whether it begins with a byte order mark.</param>
internal sealed record TextFile(string Path, string Text, bool HasMark)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">It does not exist, cannot be read, or is not UTF-8.</exception>
    public static TextFile Read(string path)
    {
        try
        {
            var text = Strict.GetString(File.ReadAllBytes(path));
            return text.StartsWith('\uFEFF') ? new TextFile(path, text[1..], HasMark: true) : new TextFile(path, text, HasMark: false);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"'{path}' is not UTF-8. Save it with that encoding.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(File.Exists(path) ? $"'{path}' cannot be read: {fault.Message}" : $"The file '{path}' does not exist.");
        }
    }

    /// <summary>Writes another text into the file.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Write(string text)
    {
        try
        {
            File.WriteAllText(Path, text, new UTF8Encoding(HasMark));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{Path}' cannot be written: {fault.Message}");
        }
    }
}
