using System.Text;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Policy.Support;

/// <summary>Paths with wildcards: <c>**</c> stands for any folders, <c>*</c> and <c>?</c> for what is within one name.</summary>
public static class PathPattern
{
    /// <summary>The pattern as an expression for whole paths with slashes.</summary>
    /// <param name="pattern">The pattern.</param>
    public static string ToExpression(string pattern)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '*' && i + 1 < pattern.Length && pattern[i + 1] == '*')
            {
                var isFolder = i + 2 < pattern.Length && pattern[i + 2] == '/';
                text.Append(isFolder ? "(.*/)?" : ".*");
                i += isFolder ? 2 : 1;
            }
            else
            {
                text.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }

        return text.ToString();
    }
}
