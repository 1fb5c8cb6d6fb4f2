using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Context.Texts;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Credentials;

/// <summary>The configuration keys that a policy names as credentials of platforms. Keys have no case; <c>*</c> stands for any text.</summary>
internal sealed class CredentialKeys
{
    private readonly List<(string Start, bool IsOpen, Regex Whole, PlatformCard Platform)> patterns = new();

    /// <summary>The keys of a policy.</summary>
    public CredentialKeys(PolicyDocument policy)
    {
        foreach (var platform in policy.SurveyPolicy.Platforms)
        {
            foreach (var pattern in platform.Credentials)
            {
                var star = pattern.IndexOf('*');
                var whole = new Regex("^" + Regex.Escape(pattern).Replace("\\*", ".*") + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
                patterns.Add((star < 0 ? pattern : pattern.Substring(0, star), star >= 0, whole, platform));
            }
        }
    }

    /// <summary>Whether the policy names none.</summary>
    public bool IsEmpty => patterns.Count == 0;

    /// <summary>The platform whose credential is read by this key. Of a key whose end is not known, the known part must lead below the pattern.</summary>
    public PlatformCard? Of(string key)
    {
        var unknown = key.IndexOf(KnownText.Unknown);
        foreach (var (start, isOpen, whole, platform) in patterns)
        {
            if (unknown < 0 ? whole.IsMatch(key) : isOpen && unknown >= start.Length && key.StartsWith(start, StringComparison.OrdinalIgnoreCase) && start.Length > 0)
            {
                return platform;
            }
        }

        return null;
    }

    /// <summary>The platform of which all that is below a section is a credential.</summary>
    public PlatformCard? OfWhole(string section) => Of(section) ?? Of(section + ":" + KnownText.Unknown);

    /// <summary>The platform of which something below a section is a credential.</summary>
    public PlatformCard? Below(string section)
    {
        if (OfWhole(section) is { } whole)
        {
            return whole;
        }

        foreach (var (start, _, _, platform) in patterns)
        {
            if (section.Length > 0 && start.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase))
            {
                return platform;
            }
        }

        return null;
    }
}
