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

    /// <summary>A documentation id for a person: <c>Contoso.Customer.Email</c> for <c>P:Contoso.Customer.Email</c>, and a method without the list of its parameters.</summary>
    public static string Symbol(Finding finding)
    {
        var symbol = finding.Symbol ?? string.Empty;
        symbol = symbol is [_, ':', .. var name] ? name : symbol;
        var parameters = symbol.IndexOf('(', StringComparison.Ordinal);
        return parameters < 0 ? symbol : symbol[..parameters] + "(…)";
    }
}
