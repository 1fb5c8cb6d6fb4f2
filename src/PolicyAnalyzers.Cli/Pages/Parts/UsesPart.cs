using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>The uses of customer data: one card is one turn of the data-use cycle.</summary>
internal static class UsesPart
{
    public static Section Of(PolicyWords words) => new(
        "uses",
        "Uses of customer data",
        words.Policy.Uses.Count == 0
            ? []
            : [new Paragraph("What is not listed here is not a use that this policy knows. Each card follows the data from its origin to those who receive it."), .. words.Policy.Uses.Select(use => Card(use, words))]);

    private static Card Card(UseCard use, PolicyWords words)
    {
        var purpose = use.Purpose is { } id ? words.Policy.Purposes.Find(id.Value) : null;
        var blocks = new List<Block>();
        if (use.Process is { } process)
        {
            blocks.Add(new Facts([new Fact("Process", process)]));
        }

        if (use.Data.IsEmpty)
        {
            blocks.Add(new Paragraph("Which data it needs is not stated."));
        }
        else
        {
            blocks.Add(new Table("Data that it needs", ["Data", "Why this and nothing else"], [.. use.Data.Select(datum => ImmutableArray.Create(words.Category(datum.Category.Value), PolicyWords.Or(datum.Reason)))]));
        }

        blocks.Add(new Pages.Stages(
        [
            new Stage("Origin", [.. Origin(use, words)]),
            new Stage("Purpose", [.. Purpose(use, purpose, words)]),
            new Stage("Outcome", ["For the customer: " + PolicyWords.Or(use.OutcomeForCustomer), "For the company: " + PolicyWords.Or(use.OutcomeForCompany)]),
            new Stage("Insight", [words.Insight(use.Insight)]),
            new Stage("Destination", use.Destinations.IsEmpty ? [PolicyWords.NotStated] : [.. use.Destinations.Select(destination => words.Destination(destination))]),
        ]));
        if (purpose?.Kind is { } kind && PurposeKinds.All.FirstOrDefault(term => term.Id == kind) is { } term)
        {
            blocks.Add(new Facts([.. PolicyWords.Standards(term)]));
        }

        return PolicyWords.Card("use", use, blocks);
    }

    private static IEnumerable<Phrase> Origin(UseCard use, PolicyWords words)
    {
        yield return words.Origin(use.Captured);
        yield return use.Stored switch
        {
            null => "Storage: " + PolicyWords.NotStated,
            "clear" => "Stored in the clear",
            var stored => $"Stored {stored}",
        };
        yield return "Permission: " + words.Permission(use.Permission);
        if (!use.Rules.IsEmpty)
        {
            yield return "Rules: " + PolicyWords.Texts(use.Rules.Select(PolicyWords.Plain));
        }
    }

    private static IEnumerable<Phrase> Purpose(UseCard use, PurposeCard? purpose, PolicyWords words)
    {
        yield return words.Purpose(use.Purpose);
        if (purpose is not null)
        {
            yield return "Legal basis: " + PolicyWords.LegalBasis(purpose.LegalBasis);
            yield return "Kept: " + PolicyWords.Days(purpose.RetentionDays);
        }
    }
}
