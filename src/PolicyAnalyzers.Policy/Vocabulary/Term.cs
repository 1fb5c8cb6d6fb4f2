using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>A term of the built-in taxonomy, with what it is called elsewhere.</summary>
public sealed class Term
{
    private readonly string dpv;
    private readonly string fides;

    internal Term(string id, string label, string dpv, string fides)
    {
        Id = id;
        Label = label;
        this.dpv = dpv;
        this.fides = fides;
    }

    /// <summary>The id that a policy writes.</summary>
    public string Id { get; }

    /// <summary>The term in plain English.</summary>
    public string Label { get; }

    /// <summary>
    /// Terms of the W3C Data Privacy Vocabulary 2.3, as CURIEs: <c>dpv:</c> is <c>https://w3id.org/dpv#</c>, <c>pd:</c> is
    /// <c>https://w3id.org/dpv/pd#</c>, <c>eu-gdpr:</c> is <c>https://w3id.org/dpv/legal/eu/gdpr#</c>.
    /// </summary>
    public ImmutableArray<string> Dpv => Words(dpv);

    /// <summary>Keys of Fideslang: a data category, a data use or a legal basis.</summary>
    public ImmutableArray<string> Fides => Words(fides);

    private static ImmutableArray<string> Words(string text) =>
        text.Length == 0 ? ImmutableArray<string>.Empty : ImmutableArray.Create(text.Split('|'));
}
