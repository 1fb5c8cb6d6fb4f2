using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Cli.Beginning;

/// <summary>What is asked before a policy is written, in the order in which it is asked.</summary>
internal static partial class InitQuestions
{
    private const string Format = "yyyy-MM-dd";
    private const string Company = "company";
    private const string OfficerRole = "data-protection-officer";

    /// <summary>All questions.</summary>
    /// <param name="today">The day on which they are asked, and on which the policy is announced.</param>
    public static ImmutableArray<InitQuestion> On(DateOnly today) =>
    [
        new("--company", Company, "What is the company called?", "Contoso Ltd", null, Line),
        new("--contact", "contact", "Whom do people ask about the policy? (an address; every message names it)", "cx-governance@contoso.example", null, Line),
        new("--owner", "owner", "Who answers for the policy? (name of the executive)", "A. Kowalska", null, Line),
        new("--owner-role", "ownerRole", "In which role?", "chief-customer-officer", Always("chief-customer-officer"), Role),
        new("--id", "policyId", "Id of the policy and of its package?", "Contoso.CustomerData", answers => Word(answers) + ".CustomerData", Name),
        new("--title", "title", "Title of the policy?", "Customer data and survey policy", Always("Customer data and survey policy"), Line) { IsQuiet = true },
        new("--languages", "languageList", "In which languages do developers name things? (codes, with commas)", "en, pl", Always("en"), LanguageCodes),
        new("--process", "process", "Which process uses customer data most?", "order delivery", Always("order delivery"), Line),
        new("--platform", "platform", "Which survey platform is approved?", "qualtrics", Always("qualtrics"), Identifier),
        new("--client", "client", "Which assembly is, or will be, the single client that sends surveys?", "Contoso.Surveys", answers => Word(answers) + ".Surveys", Name),
        new("--effective", "effective", "From which day is the policy in force?", "2027-01-01", Always(Text(new DateOnly(today.Year + 1, 1, 1))), answer => Day(answer, today)) { IsQuiet = true },
        new("--approvers", "approvers", "Which GitHub team or user must approve changes?", "contoso/policy-approvers", null, Owner) { OfRepository = true },
    ];

    /// <summary>The values of the template, from the answers.</summary>
    /// <param name="answers">By name of the value, an answer that will do.</param>
    /// <param name="today">The day on which the policy is announced.</param>
    public static IReadOnlyDictionary<string, string> Values(IReadOnlyDictionary<string, string> answers, DateOnly today)
    {
        var effective = DateOnly.ParseExact(answers["effective"], Format, CultureInfo.InvariantCulture);
        var july = new DateOnly(effective.Year, 7, 1);
        var values = answers.ToDictionary(answer => answer.Key, answer => answer.Value, StringComparer.Ordinal);
        values["announced"] = Text(today);
        values["languageList"] = "[" + string.Join(", ", Codes(answers["languageList"])) + "]";

        // What is a warning at first becomes an error in July: this year's, where every team has four months until then.
        values["binds"] = Text(effective.AddMonths(4) <= july ? july : july.AddYears(1));
        values["review"] = Text(effective.AddMonths(3));

        // The file has the '@' that GitHub wants.
        values["approvers"] = answers.GetValueOrDefault("approvers", "").TrimStart('@');
        return values;
    }

    private static string Text(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    private static Func<IReadOnlyDictionary<string, string>, string> Always(string answer) => _ => answer;

    // The first word of the company's name that C# and NuGet can spell.
    private static string Word(IReadOnlyDictionary<string, string> answers)
        => FirstWord().Match(Plain(answers[Company])) is { Success: true } word ? char.ToUpperInvariant(word.Value[0]) + word.Value[1..] : "Company";

    // Without accents, so that a word is not cut in two at one.
    private static string Plain(string text) => string.Concat(text
        .Replace("ß", "ss", StringComparison.Ordinal)
        .Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static string? Line(string text)
        => text.Any(char.IsControl) ? "It must be one line." : null;

    private static string? Role(string text)
        => text == OfficerRole ? "The data protection officer is a role of its own: who advises and supervises cannot be the one who decides (GDPR art. 38(6)). Name the executive's role."
            : Identifier(text);

    private static string? Identifier(string text)
        => LowerCaseIdentifier().IsMatch(text) ? null : "Write it in lower case, with digits and hyphens, beginning with a letter.";

    private static string? Name(string text)
        => DottedName().IsMatch(text) && text.Length <= 100 ? null : "Write letters, digits and dots; each part begins with a letter.";

    private static string? LanguageCodes(string text)
        => Codes(text).FirstOrDefault(code => !Languages.OfLexicon.Contains(code)) is { } unknown
            ? $"'{unknown}' is no language that the analyzers know. They know {string.Join(", ", Languages.OfLexicon)}."
            : null;

    private static string[] Codes(string text) => text.Split(',', StringSplitOptions.TrimEntries);

    // Beyond the year 9998 there is no year in which it could bind.
    private static string? Day(string text, DateOnly today)
        => !DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year > 9998 ? "It is no day. Write it as yyyy-MM-dd."
            : day < today ? "Nobody can have known the policy on that day. Name today, or a day to come."
            : null;

    private static string? Owner(string text)
        => GitHubOwner().IsMatch(text) ? null : "Write organisation/team, or the name of a user.";

    [GeneratedRegex(@"(?<!\w)[A-Za-z][A-Za-z0-9]*(?!\w)")]
    private static partial Regex FirstWord();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex LowerCaseIdentifier();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$")]
    private static partial Regex DottedName();

    [GeneratedRegex("^@?[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$")]
    private static partial Regex GitHubOwner();
}
