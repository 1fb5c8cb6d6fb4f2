using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Recognition.Declarations;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition;

/// <summary>Weighs one candidate against everything around it.</summary>
internal ref struct Weighing
{
    private readonly ImmutableArray<Evidence>.Builder? reasons;

    /// <summary>A weighing that keeps its evidence in a list, or only the sum if there is none.</summary>
    public Weighing(ImmutableArray<Evidence>.Builder? reasons)
    {
        this.reasons = reasons;
        Sum = 0;
    }

    /// <summary>The sum so far.</summary>
    public int Sum { get; private set; }

    /// <summary>Weighs a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="all">All candidates: another source that says the same is evidence.</param>
    /// <param name="declaration">The declaration.</param>
    /// <param name="unaudited">The attribute that keeps it out of an audit log; null: none.</param>
    /// <param name="holder">The type around it.</param>
    /// <param name="method">What the name of a parameter's method says; null elsewhere.</param>
    /// <param name="languages">The languages in force.</param>
    public void Weigh(in Candidate candidate, List<Candidate> all, in DeclaredValue declaration, string? unaudited, HoldingType holder, TypeNameReading? method, LanguageFilter languages)
    {
        Add(candidate.Kind, candidate.Subject, candidate.Weight);
        WeighSecondSource(candidate, all);
        WeighSurroundings(candidate, holder);
        if (candidate.Term is { } term && !languages.Includes(term))
        {
            Add(EvidenceKind.OtherLanguage, term.Text, Weights.OtherLanguage);
        }

        if (candidate is { Term: { } meaning, Reading.Terms: { Length: > 1 } meanings } && languages.Spoken.Against(declaration, meaning, meanings) is { } language)
        {
            Add(EvidenceKind.LanguageAround, language, Weights.LanguageAround);
        }

        if (candidate.Term is { Subject: not WordRoles.None } subject && (holder.Subjects & subject.Subject) != 0)
        {
            Add(EvidenceKind.Subject, holder.Name, Weights.Subject);
        }

        // "CustomerEmail" in a store is the customer's, and a "UserId" says whose the user's preferences are.
        var isNamedPerson = candidate.Reading.Person is not null || candidate.Term is { IsOfPerson: true };
        foreach (var evidence in holder.Evidence)
        {
            // A list of names or codes has no values of its own; what its methods are handed is another matter.
            if (evidence.Kind is EvidenceKind.Constants && declaration.Method is not null)
            {
                continue;
            }

            var speaksOfOwner = isNamedPerson && (evidence.Kind is EvidenceKind.Stranger || (evidence.Kind is EvidenceKind.Settings && holder.IsOfPeople && candidate.Category == "account.customer_id"));
            Add(evidence.Kind, evidence.Subject, speaksOfOwner && evidence.Weight < Weights.OrganisationMentioned ? Weights.OrganisationMentioned : evidence.Weight);
        }

        if (method is not null && (method.AllRoles & (WordRoles.Person | WordRoles.User)) != 0)
        {
            Add(EvidenceKind.Method, declaration.Method!, Weights.Method);
        }

        if (unaudited is not null)
        {
            Add(EvidenceKind.Unaudited, unaudited, Weights.Unaudited);
        }

        if (holder.IndexOver(declaration.Name) is not null)
        {
            Add(EvidenceKind.Index, declaration.Name, Weights.Index);
        }

        if (declaration.IsShared)
        {
            Add(EvidenceKind.Static, declaration.Name, declaration.IsConstant ? Weights.ConstantText : Weights.Static);
        }
    }

    private void WeighSecondSource(in Candidate candidate, List<Candidate> all)
    {
        foreach (var other in all)
        {
            if (other.Kind != candidate.Kind && other.Category == candidate.Category)
            {
                Add(other.Kind, other.Subject, candidate.Weight < Weights.Likely && other.Weight < Weights.Likely ? Weights.SecondSourceWeak : Weights.SecondSource);
                return;
            }
        }
    }

    private void WeighSurroundings(in Candidate candidate, HoldingType holder)
    {
        var reading = candidate.Reading;
        if (reading.CancelledBy is { } word)
        {
            Add(EvidenceKind.CancellingWord, word, Weights.Cancelled);
        }

        if (reading.Person is { } person)
        {
            Add(EvidenceKind.PersonInName, person, Weights.PersonInName);
        }

        if (reading.Stranger is { } stranger)
        {
            Add(EvidenceKind.StrangerInName, stranger, Weights.StrangerInName);
        }

        // Words that nothing is known of weaken what the name says, not what an attribute or the type says.
        if (candidate.Kind is not (EvidenceKind.Name or EvidenceKind.SerializedName or EvidenceKind.DisplayName))
        {
            return;
        }

        if ((reading.UnknownAfter ?? reading.NarrowedAfter) is { } behind && !Repeats(behind, holder) && candidate.Term is not { IsHeadFinal: false })
        {
            Add(EvidenceKind.UnknownWord, behind, reading.HasManyUnknownAfter ? Weights.UnknownAfterMany : Weights.UnknownAfter);
        }

        if (candidate.Term is { Strength: TermStrength.Within, Subject: WordRoles.Person } && (reading.UnknownBefore ?? reading.NarrowedBy) is { } owner)
        {
            Add(EvidenceKind.UnknownWord, owner, Weights.UnknownBeforeWithin);
        }
        else if (reading.UnknownBefore is { } before && (!Repeats(before, holder) || (candidate.Term is { Family: DatumFamily.Name, IsOfPerson: false } && reading.Person is null)))
        {
            Add(EvidenceKind.UnknownWord, before, WeightOfOwner(candidate.Term, reading));
        }
    }

    private static int WeightOfOwner(Term? term, NameReading reading) => term?.Strength switch
    {
        TermStrength.Weak => Weights.UnknownBeforeWeak,
        TermStrength.Likely => Weights.UnknownBeforeLikely,
        _ => reading.IsBehindCode ? Weights.CodeBeforeStrong : 0,
    };

    // A word of the type's own name names no other owner: "DonorPhone" in a donor. Names are different: things have full names as donors have.
    private static bool Repeats(string word, HoldingType holder) => holder.Reading is { } reading && reading.Says(word);

    private void Add(EvidenceKind kind, string subject, int weight)
    {
        Sum += weight;
        if (weight != 0)
        {
            reasons?.Add(new Evidence(kind, subject, weight));
        }
    }
}
