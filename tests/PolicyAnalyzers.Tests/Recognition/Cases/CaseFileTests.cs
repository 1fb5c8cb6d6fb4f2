using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Tests.Recognition.Cases;

/// <summary>The cases are enough, for every language of weight and every theme.</summary>
public sealed class CaseFileTests
{
    private const int LeastCasesOfEachSign = 30;
    private const int TermsOfALanguageOfWeight = 100;

    private static IEnumerable<string> Files => CaseFile.Names;

    private static IEnumerable<string> Full => CaseFile.Tuned.Where(name => !name.StartsWith("second/", StringComparison.Ordinal));

    private static IEnumerable<string> LanguagesOfWeight => Lexicon.Rows("terms.tsv")
        .SelectMany(row => row[2].Split(','))
        .GroupBy(language => language, StringComparer.Ordinal)
        .Where(language => language.Count() >= TermsOfALanguageOfWeight && language.Key != "mul")
        .Select(language => language.Key);

    [TestCaseSource(nameof(Full))]
    public void A_file_has_enough_of_both_signs(string name)
    {
        var cases = CaseFile.Read(name).Cases;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(cases.Count(labelled => labelled.Label.Sign == '+'), Is.GreaterThanOrEqualTo(LeastCasesOfEachSign), "customer data");
            Assert.That(cases.Count(labelled => labelled.Label.Sign == '-'), Is.GreaterThanOrEqualTo(LeastCasesOfEachSign), "no customer data");
        }
    }

    [TestCaseSource(nameof(Files))]
    public void A_category_is_one_that_terms_have(string name)
    {
        var known = Lexicon.Rows("terms.tsv").Select(row => row[1]).Append(PolicyAnalyzers.Recognition.CategoryCards.Personal).ToHashSet(StringComparer.Ordinal);

        Assert.That(CaseFile.Read(name).Cases.Where(labelled => labelled.Label.IsPositive && !known.Contains(labelled.Label.Category)), Is.Empty);
    }

    [TestCaseSource(nameof(LanguagesOfWeight))]
    public void A_language_of_weight_has_its_files(string language) => Assert.That(CaseFile.Names, Does.Contain("languages/" + language).And.Contains("unseen/" + language));
}
