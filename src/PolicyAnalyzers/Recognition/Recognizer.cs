using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition.Declarations;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition;

/// <summary>Recognises customer data in declarations. One per compilation; safe to use from many threads.</summary>
internal sealed class Recognizer
{
    // A label is a noun; what is longer is a sentence about something.
    private const int LongestLabel = 5;

    // What the organisation's own policy recognises stays as it is; a fragment's words and attributes only add to it.
    private readonly Recognizer? organisation;
    private readonly RecognitionSymbols symbols;
    private readonly NameReader names;
    private readonly DeclaredTypes types;
    private readonly HoldingTypes holders;
    private readonly CategoryCards cards;
    private readonly LanguageFilter languages;
    private readonly FluentValidators validators;

    // Each datum is asked about several times: by its type, by the field behind it, by the rules. What shows nothing at all is not kept: it is the great majority and costs nothing to judge again.
    private readonly ConcurrentDictionary<ISymbol, Verdict?> verdicts = new(SymbolEqualityComparer.Default);

    /// <summary>A recognizer for one compilation under one policy.</summary>
    public Recognizer(PolicyDocument policy, RecognitionSymbols symbols)
        : this(policy, symbols, NameReaders.For(policy.Data))
    {
    }

    /// <summary>A recognizer that reads names by another lexicon than the one that ships and what the policy adds to it.</summary>
    public Recognizer(PolicyDocument policy, RecognitionSymbols symbols, NameReader reader)
    {
        organisation = policy.Organisation is { } own && own.Data != policy.Data ? new Recognizer(own, symbols) : null;
        this.symbols = symbols.With(policy.Data.Attributes);
        names = reader;
        types = new DeclaredTypes(this.symbols, names);
        holders = new HoldingTypes(types, names, this.symbols);
        validators = this.symbols.Validators();
        cards = new CategoryCards(policy.Data.Categories);
        languages = new LanguageFilter(policy.Data.Languages, new SpokenLanguages(names.Languages));
    }

    /// <summary>Judges a declaration.</summary>
    /// <param name="symbol">A property, field, parameter, or a method for what it returns; anything else is no customer data.</param>
    /// <returns>The verdict, or null if the declaration holds no customer data.</returns>
    public Verdict? Classify(ISymbol symbol)
    {
        if (verdicts.TryGetValue(symbol, out var known))
        {
            return known;
        }

        var verdict = organisation?.Classify(symbol) ?? Judge(symbol, trace: null);
        if (verdict is not null)
        {
            verdicts.TryAdd(symbol, verdict);
        }

        return verdict;
    }

    /// <summary>
    /// Judges what a member holds as a whole: the elements of a tuple too. They are data of their own to <see cref="Classify"/>, but no element can wear an attribute, so the member
    /// that keeps the tuple is asked for them.
    /// </summary>
    public Verdict? ClassifyWhole(ISymbol symbol) => Classify(symbol) ?? organisation?.ClassifyWhole(symbol) ?? ClassifyElements(symbol);

    /// <summary>Judges a declaration and says why, also when the answer is no.</summary>
    public Explanation Explain(ISymbol symbol)
    {
        if (organisation?.Explain(symbol) is { Verdict: not null } explanation)
        {
            return explanation;
        }

        var trace = new Trace();
        var verdict = Judge(symbol, trace);
        return new Explanation(verdict, verdict?.Reasons ?? trace.Reasons.ToImmutable(), verdict?.Category.Id ?? trace.Nearest);
    }

    /// <summary>Judges what a member holds as a whole and says why.</summary>
    public Explanation ExplainWhole(ISymbol symbol) =>
        Explain(symbol) is var explanation && explanation.Verdict is null && ClassifyWhole(symbol) is { } whole ? new Explanation(whole, whole.Reasons, whole.Category.Id) : explanation;

    private Verdict? ClassifyElements(ISymbol symbol)
    {
        if (symbol is not (IPropertySymbol or IFieldSymbol) || !DeclaredValue.TryGet(symbol, out var declaration) || TupleElements.In(declaration.Type) is not { } tuple
            || AttributeFindings.Of(declaration, symbols).Meaning is not null)
        {
            return null;
        }

        return TupleElements.Judge(tuple, element => Judge(element, trace: null) ?? ClassifyElements(element), declaration, names.Read(declaration.Name), holders.Of(declaration.Holder));
    }

    private Verdict? Judge(ISymbol symbol, Trace? trace)
    {
        if (!DeclaredValue.TryGet(symbol, out var declaration))
        {
            return null;
        }

        var attributes = AttributeFindings.Of(declaration, symbols);
        if (attributes.Meaning is { Kind: EvidenceKind.ReviewedAttribute } reviewed)
        {
            trace?.Add(null, new Evidence(reviewed.Kind, attributes.Attribute!, -Weights.Decisive));
            return null;
        }

        var declared = types.Of(declaration.Type);
        var name = names.Read(declaration.Name);
        var isDecided = attributes.Meaning is { Kind: EvidenceKind.PolicyAttribute or EvidenceKind.PersonalDataAttribute };
        if (!isDecided && (declared.Shape is ValueShape.Flag or ValueShape.Nothing || (declaration.IsReturn && !ReturnsItsName(name))))
        {
            if (trace is not null && !name.Terms.IsEmpty)
            {
                trace.Add(name.Terms[0].Category, new Evidence(EvidenceKind.UnfitType, declaration.TypeName, -Weights.Decisive));
            }

            return null;
        }

        var stored = attributes.SerializedName ?? (declaration.Holder is { } type && holders.Of(type).IndexOver(declaration.Name) is { Length: > 0 } index ? index : null);
        var serialized = stored is null ? null : names.Read(stored);
        var label = attributes.Label is { } shown && names.Read(shown) is { WordCount: <= LongestLabel } text ? text : null;
        if (!isDecided && attributes.Meaning is null && serialized is null && label is null && attributes.Format is null && attributes.Repeated is null && name.Terms.IsEmpty
            && declared.Shape is not ValueShape.Object && !IsIndirect(declaration, name))
        {
            return null;
        }

        var holder = holders.Of(declaration.Holder);
        var candidates = CandidateSources.Gather(attributes, declared, holder, name, serialized, label, SaidElsewhere(declaration, attributes));
        if (isDecided)
        {
            return Decided(attributes, candidates, name);
        }

        return Weighed(declaration, attributes, declared, holder, name, candidates, trace);
    }

    // A name that says nothing may still be the value of a type that does, or be spoken for by an index or a validator.
    private bool IsIndirect(in DeclaredValue declaration, NameReading name) =>
        (name.AllRoles & WordRoles.Value) != 0 || (declaration.Holder is { } type && (validators.Of(type, declaration.Name) is not null || holders.Of(type).IndexOver(declaration.Name) is not null));

    // What a validator says of it, or the member that it repeats.
    private (string By, string Category)? SaidElsewhere(in DeclaredValue declaration, in AttributeFindings attributes)
    {
        if (declaration.Symbol is not IPropertySymbol { ContainingType: { } type })
        {
            return null;
        }

        if (attributes.Repeated is { } other && other != declaration.Name && type.GetMembers(other) is { Length: 1 } members && Judge(members[0], trace: null) is { } repeated)
        {
            return ("Compare", repeated.Category.Id);
        }

        return validators.Of(type, declaration.Name);
    }

    // A method is about its noun if its verb hands that out; "SendEmail" and a factory "From" return something else.
    private static bool ReturnsItsName(NameReading name) =>
        !name.Terms.IsEmpty
        && ((name.FirstWord & WordRoles.Getter) != 0
            || (name.UnknownBefore is null && (name.FirstWord & WordRoles.Action) == 0 && name.Terms[0].Strength >= TermStrength.Likely));

    private Verdict Decided(in AttributeFindings attributes, List<Candidate> candidates, NameReading name)
    {
        var category = attributes.Meaning!.Category ?? (candidates.Count > 0 ? candidates[0].Category : CategoryCards.Personal);
        var reason = new Evidence(attributes.Meaning.Kind, AttributeFindings.ShortName(attributes.Attribute!), Weights.Decisive);
        return new Verdict(cards.Of(category), Confidence.Strong, name.IsProtected, ImmutableArray.Create(reason));
    }

    private Verdict? Weighed(
        in DeclaredValue declaration,
        in AttributeFindings attributes,
        DeclaredType declared,
        HoldingType holder,
        NameReading name,
        List<Candidate> candidates,
        Trace? trace)
    {
        var method = declaration.Method is { } text ? names.ReadType(text) : null;
        var best = -1;
        var bestSurplus = int.MinValue;
        for (var i = 0; i < candidates.Count; i++)
        {
            var weighing = new Weighing(null);
            weighing.Weigh(candidates[i], candidates, declaration, attributes.Unaudited, holder, method, languages);
            var surplus = weighing.Sum - Weights.ReportedFrom(candidates[i].Category);
            if (surplus > bestSurplus)
            {
                best = i;
                bestSurplus = surplus;
            }
        }

        if (bestSurplus < 0 && trace is null)
        {
            if (best >= 0)
            {
                verdicts.TryAdd(declaration.Symbol, null);
            }

            return null;
        }

        if (best < 0)
        {
            Refusal.Explain(declaration, declared, holder, name, trace!);
            return null;
        }

        trace?.Near(candidates[best].Category);
        var reasons = trace?.Reasons ?? ImmutableArray.CreateBuilder<Evidence>();
        var final = new Weighing(reasons);
        final.Weigh(candidates[best], candidates, declaration, attributes.Unaudited, holder, method, languages);
        if (bestSurplus < 0)
        {
            return null;
        }

        var confidence = bestSurplus >= Weights.Surplus ? Confidence.Strong : Confidence.Weak;
        var isProtected = name.IsProtected || candidates[best].Reading.IsProtected;
        return new Verdict(cards.Of(candidates[best].Category), confidence, isProtected, reasons.ToImmutable());
    }
}
