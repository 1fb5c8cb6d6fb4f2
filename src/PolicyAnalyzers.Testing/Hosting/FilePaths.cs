using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing.Hosting;

/// <summary>Paths of test files. The compiler makes every path absolute, and analyzer configuration applies to absolute paths only.</summary>
internal static class FilePaths
{
    public static string Absolute(string name, string filePathPrefix)
        => name.StartsWith('/') || Path.IsPathRooted(name) ? name : Folder(filePathPrefix) + name;

    /// <summary>The path of a document, also of one that a code fix added by name and folders only.</summary>
    public static string Of(TextDocument document, string filePathPrefix)
        => Absolute(document.FilePath ?? string.Join('/', document.Folders.Append(document.Name)), filePathPrefix);

    private static string Folder(string filePathPrefix) => filePathPrefix[..(filePathPrefix.LastIndexOf('/') + 1)];
}
