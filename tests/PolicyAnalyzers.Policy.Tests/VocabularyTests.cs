using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Tests;

[TestFixture]
internal sealed class VocabularyTests
{
    private static readonly IEnumerable<Term>[] Tables =
    {
        Categories.All.Select(category => category.Term), PurposeKinds.All, LegalBases.All, OriginSources.All, DestinationKinds.All,
    };

    [TestCaseSource(nameof(Tables))]
    public void Terms_are_unique_and_say_what_they_are(IEnumerable<Term> table)
    {
        Assert.That(table.Select(term => term.Id), Is.Unique);
        foreach (var term in table)
        {
            Assert.That(term.Id, Does.Match("^[a-z]+([._][a-z]+)*$"));
            Assert.That(term.Label, Is.Not.Empty);
            Assert.That(term.Dpv, Is.All.Match("^(dpv|pd|eu-gdpr):[A-Za-z0-9-]+$"), term.Id);
        }
    }

    [Test]
    public void A_part_and_its_whole_are_categories_and_a_whole_is_no_part() => Assert.Multiple(() =>
    {
        var parts = Categories.Ids.Where(id => Categories.WholeOf(id) is not null).ToArray();
        Assert.That(parts, Has.Length.EqualTo(5));
        Assert.That(parts.Select(Categories.WholeOf).Distinct(), Is.SubsetOf(Categories.Ids));
        Assert.That(parts.Select(part => Categories.WholeOf(Categories.WholeOf(part)!)), Is.All.Null);
        Assert.That(Categories.WholeOf("no.such"), Is.Null);
    });

    [Test]
    public void Terms_and_their_counterparts_are_those_of_the_published_taxonomy()
    {
        var published = System.IO.File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "TestData", "taxonomy.tsv")).Where(line => line[0] != '#');
        var ours = new[] { "categories", "purposes", "legal-bases", "sources", "destinations" }
            .Zip(Tables, (name, table) => table.Select(term => string.Join('\t', name, term.Id, string.Join(' ', term.Dpv.Select(Iri)), string.Join('|', term.Fides))))
            .SelectMany(lines => lines);

        Assert.That(ours, Is.EqualTo(published));

        static string Iri(string curie) => curie
            .Replace("eu-gdpr:", "https://w3id.org/dpv/legal/eu/gdpr#", StringComparison.Ordinal)
            .Replace("pd:", "https://w3id.org/dpv/pd#", StringComparison.Ordinal)
            .Replace("dpv:", "https://w3id.org/dpv#", StringComparison.Ordinal);
    }

    [Test]
    public void The_worked_example_is_the_first_category()
    {
        var phone = Categories.All[0];
        Assert.That((phone.Term.Id, phone.Kind, phone.Role), Is.EqualTo(("contact.phone", "identity", "direct")));
        Assert.That(phone.Term.Dpv, Is.EqualTo(new[] { "pd:TelephoneNumber" }));
        Assert.That(phone.Term.Fides, Is.EqualTo(new[] { "user.contact.phone_number" }));
        Assert.That(Categories.All.Select(category => category.Kind).Distinct(), Is.SubsetOf(Choices.DataKinds));
        Assert.That(Categories.All.Select(category => category.Role).Distinct(), Is.SubsetOf(new[] { "direct", "indirect", "pseudonymous", "attribute" }));
    }

    [Test]
    public void Words_stand_in_the_order_of_what_they_mean()
    {
        Assert.That(Choices.Levels.Select(word => word.Replace("-", "", StringComparison.Ordinal)), Is.EqualTo(Enum.GetNames<EnforcementLevel>()).IgnoreCase);
        Assert.That(Choices.Stages, Is.EqualTo(Enum.GetNames<Stages>().Skip(1)).IgnoreCase);
    }

    [Test]
    public void Only_consent_needs_consent() =>
        Assert.That(LegalBases.Ids.Except(LegalBases.WithoutConsent), Is.EqualTo(new[] { "consent", "explicit_consent_special" }));

    [Test]
    public void Rules_are_sorted_and_only_what_a_symbol_proves_may_be_locked()
    {
        Assert.That(RuleTable.Ids, Is.Unique.And.Ordered.Using<string>(string.CompareOrdinal));
        Assert.That(RuleTable.All.Where(rule => rule.MayBeLocked).Select(rule => rule.Id), Is.EqualTo(new[] { "POL3001", "POL3006" }));
        Assert.That(RuleTable.All.Where(rule => rule.IsRecord).Select(rule => rule.Id), Is.EqualTo(new[] { "POL0900", "POL0901", "POL1900", "POL3900" }));
        Assert.That(
            RuleTable.All.Where(rule => rule.TemplateLevel == EnforcementLevel.HardMandatory && !rule.IsGovernance).All(rule => rule.MayBeLocked),
            Is.True);
    }
}
