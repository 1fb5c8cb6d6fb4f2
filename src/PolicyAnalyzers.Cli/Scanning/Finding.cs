using System;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>One diagnostic of our rules: a finding, or a record of the inventory.</summary>
/// <param name="Rule">Rule id, for example <c>POL1001</c>.</param>
/// <param name="Message">What is wrong and why, one sentence.</param>
/// <param name="Place">Where; null where it belongs to the compilation as a whole.</param>
/// <param name="Related">Further places, for example the members of a grouped finding.</param>
/// <param name="Properties">What the rule says in properties, by key (<see cref="PropertyKeys"/>).</param>
/// <param name="Suppression">Why the source suppresses it: the justification, or empty where none was given; null where it is not suppressed.</param>
/// <param name="Projects">Absolute paths of the projects that it was found in, sorted; none for a text file, which needs no project.</param>
internal sealed record Finding(
    string Rule,
    string Message,
    Place? Place,
    ImmutableArray<Place> Related,
    ImmutableSortedDictionary<string, string> Properties,
    string? Suppression,
    ImmutableArray<string> Projects)
{
    /// <summary>Enforcement level that the policy sets, in its spelling there; a rule that says none is advisory.</summary>
    public string Level => Property(PropertyKeys.Level) ?? "advisory";

    /// <summary>Is it a finding whatever the source suppresses? No suppression in source lifts a mandatory finding or a failed analyzer.</summary>
    public bool IsLocked => Level is "soft-mandatory" or "hard-mandatory" || Rule == RuleIds.FailedAnalyzer;

    /// <summary>Documentation id of the symbol; null where there is none.</summary>
    public string? Symbol => Property(PropertyKeys.Symbol);

    /// <summary>For a finding in a file that no compiler reads: its path from the repository's root; null for others.</summary>
    public string? File => Property(PropertyKeys.File);

    /// <summary>What the recognition rests on; null where the rule says nothing.</summary>
    public string? Evidence => Property(PropertyKeys.Evidence);

    /// <summary>What to do about it; null where the rule says nothing.</summary>
    public string? Remedy => Property(PropertyKeys.Remedy);

    /// <summary>The members that a grouped finding stands for; empty for a finding about one symbol.</summary>
    public ImmutableArray<FindingMember> Members
        => Property(PropertyKeys.Members) is { } members
            ? [.. members.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(FindingMember.Parse)]
            : [];

    /// <summary>The finding with another value of a property.</summary>
    public Finding With(string key, string value) => this with { Properties = Properties.SetItem(key, value) };

    /// <summary>The value of a property; null where the rule does not say it, or says nothing in it.</summary>
    public string? Property(string key) => Properties.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
