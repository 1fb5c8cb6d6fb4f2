using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>How the things of a policy are called in a sentence, each with a link to its card.</summary>
internal sealed class PolicyWords(PolicyDocument policy, PolicyDate today, ApprovalJudge approvals)
{
    private static readonly ImmutableDictionary<string, CategoryTerm> Taxonomy = Categories.All.ToImmutableDictionary(category => category.Term.Id, StringComparer.Ordinal);

    public static readonly Phrase NotStated = "not stated";

    public PolicyDocument Policy => policy;

    public PolicyDate Today => today;

    /// <summary>Tells whether an approval is proved.</summary>
    public ApprovalJudge Approvals => approvals;

    public static string Anchor(string kind, string id) => $"{kind}-{id}";

    public Phrase Use(Located<string>? id) => Named(id, "use", key => policy.Uses.Find(key));

    public Phrase Origin(Located<string>? id) => Named(id, "origin", key => policy.Origins.Find(key));

    public Phrase Purpose(Located<string>? id) => Named(id, "purpose", key => policy.Purposes.Find(key));

    public Phrase Insight(Located<string>? id) => Named(id, "insight", key => policy.Insights.Find(key));

    public Phrase Destination(Located<string>? id) => Named(id, "destination", key => policy.Destinations.Find(key));

    public Phrase Metric(Located<string>? id) => Named(id, "metric", key => policy.Metrics.Find(key));

    public Phrase Channel(Located<string>? id) => Named(id, "inbox", key => policy.InboundChannels.Find(key));

    public Phrase Platform(Located<string>? id) => Named(id, "platform", key => policy.SurveyPolicy.Platforms.Find(key));

    public Phrase Goal(Located<string>? id) => Named(id, "goal", key => policy.Goals.Find(key));

    /// <summary>A person or team with what it answers for: <c>A. Kowalska, chief customer officer</c>.</summary>
    public Phrase Role(Located<string>? id) => id is { } named ? Role(named.Value) : NotStated;

    /// <inheritdoc cref="Role(Located{string}?)"/>
    public Phrase Role(string id)
    {
        if (policy.Roles.Find(id) is not { } role)
        {
            return id;
        }

        var office = Plain(role.Id);
        var link = Phrase.Link(role.Title, "#" + Anchor("role", role.Id));
        return string.Equals(office, Plain(role.Title), StringComparison.OrdinalIgnoreCase) ? link : link + $", {office}";
    }

    /// <summary>A consent, or a legal basis that needs none.</summary>
    public Phrase Permission(Located<string>? id) =>
        id is { } named && policy.Consents.Find(named.Value) is { } consent ? "by consent, " + Named(consent, "consent")
        : id is { } basis ? LegalBasis(basis.Value)
        : NotStated;

    public static Phrase LegalBasis(string? id) => id is null ? NotStated : Label(LegalBases.All, id);

    /// <summary>A category with its link where the policy has a card for it, else by its label.</summary>
    public Phrase Category(string id) => policy.Data.Categories.Find(id) is { } card ? Phrase.Link(card.Title == id && Term(id) is null ? Plain(id) : card.Title, "#" + Anchor("category", id)) : id;

    /// <summary>The taxonomy's term for a category; null for a category that the policy adds.</summary>
    public static Term? Term(string category) => Taxonomy.TryGetValue(category, out var found) ? found.Term : null;

    /// <summary>What a term is called in plain English.</summary>
    public static Phrase Label(ImmutableArray<Term> terms, string? id) =>
        id is null ? NotStated : terms.FirstOrDefault(term => term.Id == id)?.Label ?? id;

    /// <summary>The ids of a term in the two vocabularies of the field.</summary>
    public static IEnumerable<Fact> Standards(Term? term) => term is null ? [] : Standards(term.Dpv, term.Fides);

    /// <inheritdoc cref="Standards(Term?)"/>
    public static IEnumerable<Fact> Standards(ImmutableArray<string> dpv, ImmutableArray<string> fideslang)
    {
        if (!dpv.IsEmpty)
        {
            yield return new Fact("In W3C DPV", Phrase.List(dpv.Select(Phrase.Code), ", "));
        }

        if (!fideslang.IsEmpty)
        {
            yield return new Fact("In Fideslang", Phrase.List(fideslang.Select(Phrase.Code), ", "));
        }
    }

    public static Phrase Texts(IEnumerable<string> texts) => Phrase.List(texts.Select(text => (Phrase)text)) is { IsEmpty: false } list ? list : NotStated;

    /// <summary>A date as people write it, in a form that no country misreads.</summary>
    public static string Day(PolicyDate date) => new DateTime(date.Year, date.Month, date.Day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static Phrase Day(PolicyDate? date) => date is { } day ? Day(day) : NotStated;

    public static string Days(int days) => Count.Of(days, "day", "days");

    public static Phrase Days(int? days) => days is { } number ? Days(number) : NotStated;

    public static Phrase Period(Period? period) => period switch
    {
        { From: { } from, To: { } to } => $"{Day(from)} to {Day(to)}",
        { From: { } from } => $"from {Day(from)}, without an end",
        { To: { } to } => $"until {Day(to)}",
        _ => NotStated,
    };

    public static Phrase Or(string? text) => string.IsNullOrWhiteSpace(text) ? NotStated : text;

    /// <summary>A symbol of code with the assembly that it must be in.</summary>
    public static Phrase Symbol(SymbolReference symbol) =>
        symbol.Assembly is { } assembly ? Phrase.Code(symbol.Id) + " in " + Phrase.Code(assembly) : Phrase.Code(symbol.Id);

    /// <summary>A link where the text is an address that a browser may open, else the text.</summary>
    public static Phrase Address(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return NotStated;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
        {
            return Phrase.Link(text, text);
        }

        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or ',' or ':' or '?' or '&')
            ? Phrase.Link(text, "mailto:" + text)
            : text;
    }

    /// <summary>An id as words: <c>chief customer officer</c>.</summary>
    public static string Plain(string id) => id.Replace('-', ' ').Replace('_', ' ');

    /// <summary>A word at the beginning of a sentence.</summary>
    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static Card Card(string kind, Policy.Model.Card card, params IEnumerable<Block> content) =>
        new(Anchor(kind, card.Id), card.Title, card.Id, card.Retired ? "retired" : null, [.. content]);

    private static Phrase Named(Located<string>? id, string kind, Func<string, Policy.Model.Card?> find) =>
        id is not { } named ? NotStated
        : find(named.Value) is { } card ? Named(card, kind)
        : named.Value;

    private static Phrase Named(Policy.Model.Card card, string kind) =>
        Phrase.Link(card.Title, "#" + Anchor(kind, card.Id)) + (card.Retired ? " (retired)" : "");
}
