using System;
using System.IO;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>How files and symbols are named in output.</summary>
internal static class Names
{
    /// <summary><paramref name="path"/> relative to the target's folder, with forward slashes.</summary>
    public static string Relative(string path, ScanTarget target) => Path.GetRelativePath(target.Root, path).Replace('\\', '/');

    /// <summary>File and line; the project where a finding has no place.</summary>
    public static string Where(Finding finding, ScanTarget target)
        => finding.Place is { } place ? FormattableString.Invariant($"{Relative(place.File, target)}:{place.Line}") : Relative(finding.Projects[0], target);

    /// <summary>A documentation id without its kind: <c>Contoso.Customer.Email</c> for <c>P:Contoso.Customer.Email</c>.</summary>
    public static string Symbol(Finding finding)
    {
        var symbol = finding.Symbol ?? string.Empty;
        return symbol.Length > 2 && symbol[1] == ':' ? symbol[2..] : symbol;
    }
}
