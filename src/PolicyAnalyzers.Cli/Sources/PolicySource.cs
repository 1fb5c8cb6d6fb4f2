using System;
using System.Text;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Sources;

/// <summary>A policy without a fault, and where it came from.</summary>
/// <param name="Location">Absolute path of the file or the package that holds it: tells one source from another.</param>
/// <param name="Path">Path for messages; for a package, with the path inside of it.</param>
/// <param name="Text">The policy's text, without a byte order mark.</param>
/// <param name="Document">The policy.</param>
/// <param name="Approvals">The file of approvals beside it, as it is; null where there is none.</param>
internal sealed record PolicySource(string Location, string Path, string Text, PolicyDocument Document, byte[]? Approvals)
{
    /// <summary>The policy's name in sentences: id and version.</summary>
    public string Name => $"{Document.Identity.Id} {Document.Identity.Version}";

    /// <summary>The text as a package holds it: the same bytes from every checkout, whatever line ends it gave the file.</summary>
    public byte[] PackedBytes => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
}
