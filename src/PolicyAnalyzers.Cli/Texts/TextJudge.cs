using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Waivers;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Rules.Governance;
using PolicyAnalyzers.Rules.Surveys;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>
/// Judges what texts name as the compiler judges code under the same rule: the same words and level, and the waivers and baselines that lie above a file
/// count. A finding has no symbol here, so both name its file.
/// </summary>
/// <param name="by">By what the repository is judged.</param>
internal sealed class TextJudge(JudgedBy by)
{
    private readonly Dictionary<string, Grants> _grants = new(PathText.Comparer);
    private readonly Dictionary<string, Finding> _expired = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MovedFiles> _moved = new(PathText.Comparer);
    private readonly SortedSet<string> _remarks = new(StringComparer.Ordinal);

    /// <summary>Waivers that would cover a finding and have expired (POL0007), each once.</summary>
    public IEnumerable<Finding> Expired => _expired.Values;

    /// <summary>Faults of files beside the policy, because of which waivers and baselines do not count; one sentence each.</summary>
    public IEnumerable<string> Remarks => _remarks;

    /// <summary>The finding, or the record that it is set aside. Findings must come file by file, always in the same order.</summary>
    public Finding Judge(TextFinding text)
    {
        var grants = At(text.File);
        var policy = grants.Policy ?? by.Policy?.Document ?? PolicyReader.BuiltIn;
        var level = RuleLevels.Of(PlatformAddress.Rule, policy, by.AsOf);
        var file = Path.GetRelativePath(by.Root, text.File).Replace(Path.DirectorySeparatorChar, '/');
        var finding = Describe(text, policy, level, file);
        return WaiverOf(finding, file, grants) is { } waiver ? SetAsideFindings.Of(finding, file, SetAside.By(waiver))
            : EntryOf(finding, level, file, grants) is { } entry ? SetAsideFindings.Of(finding.With(PropertyKeys.File, entry.File), file, SetAside.ByBaseline)
            : finding;
    }

    private JudgedWaiver? WaiverOf(Finding finding, string file, Grants grants)
    {
        var covering = grants.Waivers.Where(waiver => waiver.Card.Rule.Value == finding.Rule && waiver.Card.File is { } named && FileScope.Covers(named, file)).ToList();
        if (covering.Find(waiver => waiver.IsInForce) is { } inForce)
        {
            return inForce;
        }

        foreach (var waiver in covering.Where(waiver => waiver.State == WaiverState.Expired))
        {
            _expired.TryAdd(waiver.Path + "\n" + waiver.Card.Id, Describe(waiver, grants.Policy!));
        }

        return null;
    }

    private BaselineEntry? EntryOf(Finding finding, EnforcementLevel level, string file, Grants grants)
    {
        if (grants.Baseline is not { } baseline || !(level <= EnforcementLevel.Advisory || grants.IsBaselineApproved))
        {
            return null;
        }

        if (!_moved.TryGetValue(baseline.Path, out var moved))
        {
            _moved.Add(baseline.Path, moved = new MovedFiles(baseline, by.Root));
        }

        return moved.Find(BaselineEntry.OfFile(finding.Rule, file, finding.Evidence!));
    }

    private Grants At(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!_grants.TryGetValue(folder, out var grants))
        {
            _grants.Add(folder, grants = Grants.At(by, file));
            _remarks.UnionWith(grants.Problems.Select(problem => FormattableString.Invariant(
                $"Not counted: {Path.GetRelativePath(by.Root, problem.Path).Replace(Path.DirectorySeparatorChar, '/')}({problem.Span.Line},{problem.Span.Column}): {problem.Message}. {problem.Remedy}.")));
        }

        return grants;
    }

    private static Finding Describe(JudgedWaiver waiver, PolicyDocument policy)
    {
        var span = waiver.Card.IdAt.Span;
        return new Finding(
            RuleIds.ExpiredEntry,
            string.Format(
                CultureInfo.InvariantCulture, ExpiredEntry.Rule.Descriptors[0].MessageFormat.ToString(CultureInfo.InvariantCulture), waiver.Card.Id, waiver.Card.Expires, Words.Source(policy)),
            new Place(waiver.Path, span.Line, span.Column, span.EndLine, span.EndColumn),
            [],
            ImmutableSortedDictionary<string, string>.Empty.Add(PropertyKeys.Level, Words.Of(ExpiredEntry.Rule.FixedLevel)),
            Suppression: null,
            []);
    }

    private static Finding Describe(TextFinding text, PolicyDocument policy, EnforcementLevel level, string file)
    {
        var client = GovernedClient.NameOf(policy.SurveyPolicy.Client);
        return new Finding(
            RuleIds.PlatformAddress,
            string.Format(
                CultureInfo.InvariantCulture,
                PlatformAddress.Rule.Descriptors[0].MessageFormat.ToString(CultureInfo.InvariantCulture),
                text.Shown,
                Words.Of(text.Kind),
                text.Platform.Name,
                PlatformAddress.Why,
                "send surveys through " + client,
                Words.Source(policy)),
            new Place(text.File, text.Line, text.Column, text.Line, text.EndColumn),
            [],
            ImmutableSortedDictionary<string, string>.Empty
                .Add(PropertyKeys.Level, Words.Of(level))
                .Add(PropertyKeys.Evidence, text.Platform.Id + " " + text.Shown)
                .Add(PropertyKeys.Platform, text.Platform.Id)
                .Add(PropertyKeys.File, file)
                .Add(PropertyKeys.Remedy, "send it through " + client),
            Suppression: null,
            []);
    }
}
