using System;

namespace PolicyAnalyzers.CodeFixes;

/// <summary>Keys by which an editor tells which actions are the same one at another place.</summary>
internal static class EquivalenceKeys
{
    /// <summary>Declare with the only use that the policy leaves.</summary>
    public const string OnlyUse = "declare-only-use";

    /// <summary>Say that it is no customer data.</summary>
    public const string NotCustomerData = "not-customer-data";

    private const string UsePrefix = "declare-use:";

    /// <summary>Declare with a use that a person chose.</summary>
    public static string ForUse(string use) => UsePrefix + use;

    /// <summary>The use that a person chose. Null where nobody did: the key of a menu is made of those of its entries, each with a semicolon behind it.</summary>
    public static string? UseOf(string? key) => key is not null && key.StartsWith(UsePrefix, StringComparison.Ordinal) && key.IndexOf(';') < 0 ? key.Substring(UsePrefix.Length) : null;
}
