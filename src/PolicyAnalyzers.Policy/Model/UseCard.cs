using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>A use of customer data in a process: one turn of the cycle Origin, Purpose, Outcome, Insight, Destination.</summary>
public sealed record UseCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>The process that the use supports.</summary>
    public string? Process { get; init; }

    /// <summary>Which categories it uses, each with the reason why this identifier and not another, in the order of the file.</summary>
    public ImmutableArray<UseDatum> Data { get; init; } = ImmutableArray<UseDatum>.Empty;

    /// <summary>Origin: an id under <c>origins</c>.</summary>
    public Located<string>? Captured { get; init; }

    /// <summary>Origin: how it is stored.</summary>
    public string? Stored { get; init; }

    /// <summary>Origin: an id under <c>consents</c>, or a legal basis that needs no consent.</summary>
    public Located<string>? Permission { get; init; }

    /// <summary>Origin: rules that bind the use.</summary>
    public ImmutableArray<string> Rules { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>An id under <c>purposes</c>.</summary>
    public Located<string>? Purpose { get; init; }

    /// <summary>What it does for the customer.</summary>
    public string? OutcomeForCustomer { get; init; }

    /// <summary>What it does for the company.</summary>
    public string? OutcomeForCompany { get; init; }

    /// <summary>An id under <c>insights</c>.</summary>
    public Located<string>? Insight { get; init; }

    /// <summary>Ids under <c>destinations</c>.</summary>
    public ImmutableArray<Located<string>> Destinations { get; init; } = ImmutableArray<Located<string>>.Empty;

    /// <summary>Whether the use lists this category.</summary>
    public bool Lists(string category)
    {
        foreach (var datum in Data)
        {
            if (datum.Category.Value == category)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the use lists this category, or the whole of which it is a part: who may have the address may have its postal code.</summary>
    public bool Covers(string category) => Lists(category) || (Categories.WholeOf(category) is { } whole && Lists(whole));
}
