using System;

namespace PolicyAnalyzers.Policy.Waivers;

/// <summary>Which symbols a documentation id stands for: itself, and for a type or a namespace also everything inside.</summary>
public static class SymbolScope
{
    /// <summary>Whether a named symbol covers another one.</summary>
    /// <param name="named">The documentation id that the policy names.</param>
    /// <param name="subject">The documentation id of what a finding is about; a parameter's is its method's, <c>/</c> and its name.</param>
    public static bool Covers(string named, string subject) =>
        (subject.StartsWith(named, StringComparison.Ordinal) && (subject.Length == named.Length || subject[named.Length] == '/'))
        || (named.Length > 2 && named[0] is 'T' or 'N' && IsInside(named, subject));

    // Behind the kind, a member's id begins with its type's name and a dot, a nested type's and a type's in a namespace too.
    private static bool IsInside(string named, string subject) =>
        subject.Length > named.Length && subject[named.Length] == '.' && string.CompareOrdinal(named, 2, subject, 2, named.Length - 2) == 0;
}
