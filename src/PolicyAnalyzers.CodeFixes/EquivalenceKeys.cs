using System;

namespace PolicyAnalyzers.CodeFixes;

/// <summary>Keys by which an editor tells which actions are the same one at another place.</summary>
internal static class EquivalenceKeys
{
    /// <summary>Declare with the only use that the policy leaves.</summary>
    public const string OnlyUse = "declare-only-use";

    /// <summary>Say that it is no customer data.</summary>
    public const string NotCustomerData = "not-customer-data";

    /// <summary>Say that it is the same datum as the only declared member that is copied into it or of it.</summary>
    public const string SameAs = "same-as";

    /// <summary>Say that it is erased by when its purposes end.</summary>
    public const string Retention = "erase-in-time";

    /// <summary>Accept what was proposed.</summary>
    public const string Accept = "accept-declaration";

    /// <summary>Remove what suppresses a mandatory rule.</summary>
    public const string RemoveSuppression = "remove-suppression";

    /// <summary>Invite to the only survey that the policy leaves.</summary>
    public const string OnlySurvey = "invite-to-only-survey";

    /// <summary>Call the same method of the governed client.</summary>
    public const string SameMethod = "call-governed-client";

    private const string UsePrefix = "declare-use:";
    private const string SurveyPrefix = "invite-to:";

    /// <summary>Declare with a use that a person chose.</summary>
    public static string ForUse(string use) => UsePrefix + use;

    /// <summary>The use that a person chose. Null where nobody did: the key of a menu is made of those of its entries, each with a semicolon behind it.</summary>
    public static string? UseOf(string? key) => ChosenBehind(UsePrefix, key);

    /// <summary>Add a stage with the only term that the policy leaves.</summary>
    public static string OnlyTerm(string stage) => "only-term:" + stage;

    /// <summary>Add a stage with a term that a person chose.</summary>
    public static string ForTerm(string stage, string term) => stage + ":" + term;

    /// <summary>Invite to a survey that a person chose.</summary>
    public static string ForSurvey(string survey) => SurveyPrefix + survey;

    /// <summary>The survey that a person chose; null where nobody did.</summary>
    public static string? SurveyOf(string? key) => ChosenBehind(SurveyPrefix, key);

    private static string? ChosenBehind(string prefix, string? key) =>
        key is not null && key.StartsWith(prefix, StringComparison.Ordinal) && key.IndexOf(';') < 0 ? key.Substring(prefix.Length) : null;
}
