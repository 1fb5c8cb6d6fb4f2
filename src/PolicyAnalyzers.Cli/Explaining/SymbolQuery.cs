using System;
using System.Globalization;
using System.IO;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>What the user asks about: a place, a documentation id, or a name.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="File">Path or its end, with forward slashes; null where no place is meant.</param>
/// <param name="Line">Line in the file, from 1; 0 where no place is meant.</param>
internal sealed record SymbolQuery(string Text, string? File, int Line)
{
    /// <summary>Reads <c>Customer.Phone</c>, <c>P:Contoso.Customer.Phone</c>, <c>Customer.cs:12</c> or <c>Customer.cs:12:5</c>.</summary>
    public static SymbolQuery Parse(string text)
    {
        var rest = text;
        var line = 0;
        while (rest.LastIndexOf(':') is > 1 and var colon && int.TryParse(rest.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            line = number;
            rest = rest[..colon];
        }

        return line == 0 ? new SymbolQuery(text, null, 0) : new SymbolQuery(text, rest.Replace('\\', '/'), line);
    }

    /// <summary>Whether it is a documentation id, as findings and baselines write it.</summary>
    public bool IsDocumentationId => File is null && Text is [_, ':', _, ..];

    /// <summary>Whether a file of the compilation is meant: the same file, or one whose path ends so.</summary>
    public bool Means(string path)
    {
        var full = path.Replace('\\', '/');
        return File is not null
            && (full.EndsWith("/" + File.TrimStart('.', '/'), StringComparison.OrdinalIgnoreCase) || Path.GetFullPath(File).Replace('\\', '/').Equals(full, StringComparison.OrdinalIgnoreCase));
    }
}
