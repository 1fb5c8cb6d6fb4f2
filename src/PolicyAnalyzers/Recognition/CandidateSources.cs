using System.Collections.Generic;
using PolicyAnalyzers.Recognition.Declarations;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition;

/// <summary>Gathers what a declaration may hold, from every source; the first of equals wins, so that the message gives the plainest reason.</summary>
internal static class CandidateSources
{
    private static readonly List<Candidate> None = new(0);

    /// <summary>The candidates; the shared empty list for the great majority of declarations, which show none.</summary>
    public static List<Candidate> Gather(
        in AttributeFindings attributes, DeclaredType declared, HoldingType holder, NameReading name, NameReading? serialized, NameReading? label, (string By, string Category)? elsewhere)
    {
        List<Candidate>? found = null;
        if (attributes.Meaning is { Kind: EvidenceKind.FormatAttribute, Category: { } format } && declared.Shape is not ValueShape.Flag)
        {
            Add(ref found, new Candidate(EvidenceKind.FormatAttribute, AttributeFindings.ShortName(attributes.Attribute!), format, Weights.FormatAttribute, null, name));
        }

        if (attributes.Format is { } shaped && declared.Shape is not ValueShape.Flag)
        {
            Add(ref found, new Candidate(EvidenceKind.Pattern, attributes.FormatText!, shaped, Weights.Pattern, null, name));
        }

        if (elsewhere is { } said && declared.Shape is not ValueShape.Flag)
        {
            Add(ref found, new Candidate(EvidenceKind.Validator, said.By, said.Category, Weights.FormatAttribute, null, name));
        }

        if (holder.ValueOf is { } value && declared.Shape is not (ValueShape.Object or ValueShape.Flag or ValueShape.Nothing) && (name.AllRoles & WordRoles.Value) != 0 && name.WordCount <= 1)
        {
            Add(ref found, new Candidate(EvidenceKind.Content, holder.Name, value.Category, WeightOf(value), value, name));
        }

        if (declared.Known is { Category: { } only } known)
        {
            Add(ref found, new Candidate(EvidenceKind.Type, declared.Named!.Name, only, known.Weight, null, name));
        }
        else if (declared is { Shape: ValueShape.Object, NameReading.UnknownBefore: null })
        {
            foreach (var term in declared.NameReading.Terms)
            {
                if (declared.NamesFamily(term.Family) && !term.Whole)
                {
                    Add(ref found, new Candidate(EvidenceKind.ValueTypeName, declared.Named!.Name, term.Category, WeightOf(term), term, name));
                }
            }
        }

        AddTerms(ref found, EvidenceKind.Name, name, declared, holder);
        AddTerms(ref found, EvidenceKind.SerializedName, serialized, declared, holder);
        AddTerms(ref found, EvidenceKind.DisplayName, label, declared, holder);
        return found ?? None;
    }

    /// <summary>How much a term says on its own.</summary>
    public static int WeightOf(Term term) => term.Strength switch
    {
        _ when term.IsOfPolicy => Weights.PolicyTerm,
        TermStrength.Strong => Weights.Strong,
        TermStrength.Likely => Weights.Likely,
        TermStrength.Weak => Weights.Weak,
        _ => Weights.Within,
    };

    /// <summary>Whether the containing type gives a term its meaning, where the term needs that; a person in the same name does as well ("NombreDestinatario").</summary>
    public static bool HasSubject(Term term, NameReading reading, HoldingType holder) => term.Strength != TermStrength.Within
        || (term.Subject == WordRoles.Person && reading.Person is not null && term.Category != "account.customer_id")
        || (term.Subject == WordRoles.Address && (reading.Person is not null || (holder.Subjects & WordRoles.Person) != 0))
        || ((holder.Subjects & term.Subject) != 0 && (term.Category != "account.customer_id" || (holder.OwnId && reading.IsBare)));

    private static void AddTerms(ref List<Candidate>? found, EvidenceKind kind, NameReading? reading, DeclaredType declared, HoldingType holder)
    {
        if (reading is null)
        {
            return;
        }

        foreach (var term in reading.Terms)
        {
            if ((declared.Fits(term) || (reading.IsProtected && declared.MayHoldProtected)) && HasSubject(term, reading, holder) && (!term.Whole || (reading.IsWhole && (reading.NarrowedAfter is null || !term.IsHeadFinal))))
            {
                Add(ref found, new Candidate(kind, reading.Matched, CategoryOf(term, reading), WeightOf(term), term, reading));
            }
        }
    }

    // A word that means the first or the last name among others means the whole name beside the person whose it is: "NomDestinataire".
    private static string CategoryOf(Term term, NameReading reading) =>
        term is { Category: "name.first" or "name.last", Strength: TermStrength.Weak or TermStrength.Within } && reading.Person is not null ? "name.full" : term.Category;

    private static void Add(ref List<Candidate>? found, in Candidate candidate) => (found ??= new List<Candidate>(2)).Add(candidate);
}
