using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>
/// A rule that judges each datum and says what it finds in a type as one finding at the type's name, with each datum as a further location, so that
/// a first day shows types and not every line of them. <c>data.group-by: member</c> turns that off.
/// </summary>
internal abstract class GroupedRule : DeclarationRule
{
    private const int MostNamed = 3;

    private readonly Rule rule;

    /// <summary>A rule for one compilation.</summary>
    protected GroupedRule(PolicyContext context, FindingReporter reporter, Rule rule)
        : base(context, reporter) => this.rule = rule;

    /// <inheritdoc/>
    public sealed override void Check(TypeData type, Action<Diagnostic> report)
    {
        if (!Reporter.Shows(rule))
        {
            return;
        }

        List<(Datum Datum, string Evidence)>? found = null;
        foreach (var datum in type.Data)
        {
            if (EvidenceAgainst(datum) is not { } evidence)
            {
                continue;
            }

            // A baseline and a waiver speak of members: a group holds what is left.
            var id = IdOf(datum.Symbol);
            if (Reporter.SetAsideBy(rule, id, evidence) is { } cause)
            {
                Reporter.ReportSetAside(rule, id!, evidence, PlaceOf(datum), cause, report);
                continue;
            }

            (found ??= new()).Add((datum, evidence));
        }

        if (found is null)
        {
            return;
        }

        if (found.Count > 1 && Context.Policy.Data.GroupByType)
        {
            Report(type.Type, found, isGroup: true, report);
            return;
        }

        foreach (var each in found)
        {
            Report(each.Datum.Symbol, new List<(Datum, string)> { each }, isGroup: false, report);
        }
    }

    /// <summary>What is wrong with a datum, in words that stay the same as long as the fact does; null where nothing is.</summary>
    protected abstract string? EvidenceAgainst(Datum datum);

    /// <summary>The finding about one datum, or about several of one type.</summary>
    /// <param name="place">Where it is shown.</param>
    /// <param name="name">The datum, or the type, as the message names it.</param>
    /// <param name="data">The data.</param>
    /// <param name="isGroup">Whether it is about a type.</param>
    protected abstract Finding Describe(Location place, string name, IReadOnlyList<Datum> data, bool isGroup);

    /// <summary>Where a finding about one datum is shown.</summary>
    protected virtual Location PlaceOf(Datum datum) => PlaceOf(datum.Symbol);

    /// <summary>The further places of a finding: those of its data, where it is about several.</summary>
    protected virtual IEnumerable<Location> PlacesOf(IReadOnlyList<Datum> data, bool isGroup) => isGroup ? data.Select(PlaceOf) : Enumerable.Empty<Location>();

    /// <summary>The data of a finding, the first of them with what is said of each; the only one without its name.</summary>
    protected static string List(IReadOnlyList<Datum> data, bool isGroup, Func<Datum, string> say) => isGroup
        ? string.Join("; ", data.Take(MostNamed).Select(datum => datum.Symbol.Name + ", " + say(datum))) + (data.Count > MostNamed ? $"; and {data.Count - MostNamed} more" : "")
        : say(data[0]);

    private void Report(ISymbol subject, IReadOnlyList<(Datum Datum, string Evidence)> found, bool isGroup, Action<Diagnostic> report)
    {
        var data = found.Select(static each => each.Datum).ToArray();
        var place = isGroup ? PlaceOf(subject) : PlaceOf(data[0]);
        var finding = Describe(place, NameOf(subject), data, isGroup);
        Reporter.Report(
            finding with
            {
                SubjectId = IdOf(subject),
                Evidence = isGroup ? "" : found[0].Evidence,
                Elsewhere = PlacesOf(data, isGroup).ToImmutableArray(),
                Properties = finding.Properties.SetItem(FindingProperties.Members, string.Join("\n", found.Select(each => IdOf(each.Datum.Symbol) + "|" + each.Evidence))),
            },
            report);
    }
}
