using System;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Policy.Support;

namespace PolicyAnalyzers.Policy.Waivers;

/// <summary>Which files a waiver's <c>file</c> stands for.</summary>
public static class FileScope
{
    /// <summary>Whether it covers a file. The whole path counts, from the repository's root on, and upper and lower case differ: a waiver covers no more than it says.</summary>
    /// <param name="named">The path that the policy names, with wildcards.</param>
    /// <param name="file">The file's path from the repository's root, with slashes.</param>
    public static bool Covers(string named, string file) => Regex.IsMatch(file, "^" + PathPattern.ToExpression(named) + "\\z", RegexOptions.CultureInvariant);

    /// <summary>Whether a path can be one from the repository's root: one that is not would look like a waiver and cover nothing.</summary>
    public static bool CanCover(string named) =>
        named.Length > 0 && named[0] != '/' && named.IndexOf('\\') < 0 && named.IndexOf(':') < 0 && Array.TrueForAll(named.Split('/'), static name => name is not ("" or "." or ".."));
}
