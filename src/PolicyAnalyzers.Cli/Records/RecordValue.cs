using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Cli.Records;

/// <summary>Something that the policy states, with its ids in the vocabularies of the field.</summary>
/// <param name="Text">In plain words.</param>
/// <param name="Dpv">Terms of the W3C Data Privacy Vocabulary, as CURIEs.</param>
/// <param name="Fideslang">Keys of Fideslang.</param>
internal sealed record RecordValue(string Text, ImmutableArray<string> Dpv, ImmutableArray<string> Fideslang)
{
    public RecordValue(string text)
        : this(text, [], [])
    {
    }

    /// <summary>
    /// A text for what the taxonomy calls by this term; no ids where there is none. A term stands for one id and for narrower ones behind it, such as
    /// explicit consent behind consent: the record states the first, since a policy that says "consent" has not said which.
    /// </summary>
    public static RecordValue Of(string text, Term? term) => term is null ? new RecordValue(text) : new RecordValue(text, First(term.Dpv), First(term.Fides));

    /// <summary>The label of a term; the id itself where the taxonomy lacks it.</summary>
    public static RecordValue Of(ImmutableArray<Term> terms, string id) =>
        terms.FirstOrDefault(term => term.Id == id) is { } term ? Of(term.Label, term) : new RecordValue(id);

    private static ImmutableArray<string> First(ImmutableArray<string> ids) => ids.IsEmpty ? ids : [ids[0]];
}
