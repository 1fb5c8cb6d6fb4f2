using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Gating.Baselines;

/// <summary>A baseline only shrinks. Whoever lets it grow says who accepts that, and why: else it would be a waiver that nobody gave (POL0006).</summary>
internal static class GrowthCheck
{
    private const int MostNamed = 3;

    /// <summary>A finding for each baseline that grew and that nobody accepted.</summary>
    /// <exception cref="EvidenceException">The base cannot be read.</exception>
    public static IEnumerable<Finding> Run(GateRequest request, ImmutableArray<Baseline> baselines)
    {
        if (request.BaseBaselines is not { } @base)
        {
            yield break;
        }

        foreach (var baseline in baselines)
        {
            var known = @base.Read(baseline.Path) is { } text ? RepositoryBaselines.Parse(text, $"{baseline.Path} of {@base.Name}").Entries.Select(entry => entry.Value).ToHashSet() : [];
            ImmutableArray<Located<BaselineEntry>> added = [.. baseline.Entries.Where(entry => !known.Contains(entry.Value))];
            if (!added.IsEmpty && request.GrowthAccepted is null && WhyNotAccepted(request, baseline) is { } why)
            {
                yield return Describe(baseline, added, @base.Name, why);
            }
        }
    }

    private static string? WhyNotAccepted(GateRequest request, Baseline baseline)
    {
        var policy = request.Policy.Document;
        var records = request.Policy.Approvals is { } bytes ? ApprovalsReader.Read(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), ApprovalsFile.FileName).File : null;
        var verdict = new BaselineApprovalCheck(baseline, new ApprovalJudge(policy, records)).Verdict;
        return verdict is not { IsApproved: true } ? "nobody says who accepts that and why"
            : records?.Records.Any(record => record.Hash == ApprovalSubject.Of(baseline).Hash && !string.IsNullOrWhiteSpace(record.Minutes)) == true ? null
            : $"{verdict.By} approved it, and nobody says why";
    }

    private static Finding Describe(Baseline baseline, ImmutableArray<Located<BaselineEntry>> added, string @base, string why)
    {
        const string Remedy = "mend the findings, or let a role that may approve baselines record the decision with its minutes (dotnet policy approve --record --minutes), or run the gate with --accept-growth 'NAME: REASON'";
        var names = string.Join(", ", added.Take(MostNamed).Select(entry => $"{entry.Value.Rule} at {entry.Value.Place}"));
        var more = added.Length > MostNamed ? $" and {added.Length - MostNamed} more" : string.Empty;
        var place = PlaceOf(baseline, added[0].Span);
        return new Finding(
            RuleIds.InvalidWaiver,
            $"The baseline grew by {Count.Of(added.Length, "entry", "entries")} since {@base} ({names}{more}), and {why}; {Remedy}",
            place,
            [.. added.Skip(1).Select(entry => PlaceOf(baseline, entry.Span))],
            ImmutableSortedDictionary<string, string>.Empty.Add(PropertyKeys.Level, "hard-mandatory").Add(PropertyKeys.Remedy, Remedy),
            Suppression: null,
            [baseline.Path]);
    }

    private static Place PlaceOf(Baseline baseline, SourceSpan span) => new(baseline.Path, span.Line, span.Column, span.EndLine, span.EndColumn);
}
