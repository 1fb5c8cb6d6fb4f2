using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// A rule: one id, and a descriptor for each way in which it can bind. A locked descriptor is tagged NotConfigurable, so that neither
/// configuration nor pragma silences it (docs/decisions/0002-three-descriptors-per-rule.md), and Compiler, so that no attribute does
/// (docs/decisions/0033-locked-rules-bear-the-compilers-tag.md).
/// </summary>
internal sealed class Rule
{
    private readonly DiagnosticDescriptor advisory;
    private readonly DiagnosticDescriptor locked;
    private readonly DiagnosticDescriptor scanned;

    private Rule(DiagnosticDescriptor descriptor, RuleKind kind)
    {
        Kind = kind;
        advisory = descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable) ? Unsuppressible(descriptor, descriptor.DefaultSeverity) : descriptor;
        locked = kind == RuleKind.Record ? advisory : Unsuppressible(descriptor, DiagnosticSeverity.Error);
        scanned = kind == RuleKind.Record ? advisory : WithSeverity(descriptor, DiagnosticSeverity.Warning);
    }

    /// <summary>The id.</summary>
    public string Id => advisory.Id;

    /// <summary>Who decides how the rule binds.</summary>
    public RuleKind Kind { get; }

    /// <summary>The level of a rule that no policy can change.</summary>
    public EnforcementLevel FixedLevel { get; private init; } = EnforcementLevel.Advisory;

    /// <summary>Every descriptor of the rule, for <c>SupportedDiagnostics</c>.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(advisory, locked, scanned).Distinct().ToImmutableArray();

    /// <summary>The strictest level that a policy can give the rule; what is looser stays as it is.</summary>
    public EnforcementLevel Strictest { get; private init; } = EnforcementLevel.HardMandatory;

    /// <summary>The rule whose softer form this one is, and whose level it never exceeds; null for a rule of its own.</summary>
    public Rule? SoftFormOf { get; private init; }

    /// <summary>A rule whose level the policy sets.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="strictest">The strictest level that a policy can give it.</param>
    /// <param name="softFormOf">The rule that would be broken otherwise; null for a rule of its own.</param>
    public static Rule Judgement(DiagnosticDescriptor descriptor, EnforcementLevel strictest = EnforcementLevel.HardMandatory, Rule? softFormOf = null) =>
        new(descriptor, RuleKind.Judgement) { Strictest = strictest, SoftFormOf = softFormOf };

    /// <summary>A rule about the policy itself, or about our own failure: always an error, whatever a policy says.</summary>
    public static Rule Fixed(DiagnosticDescriptor descriptor, EnforcementLevel level = EnforcementLevel.HardMandatory) =>
        new(descriptor, RuleKind.Fixed) { FixedLevel = level };

    /// <summary>A record: shown only where the inventory is asked for, and never a finding.</summary>
    public static Rule Record(DiagnosticDescriptor descriptor) => new(descriptor, RuleKind.Record);

    /// <summary>The descriptor for a level. In a scan nothing is an error, since an error would hide the projects that depend on this one.</summary>
    public DiagnosticDescriptor At(EnforcementLevel level, bool isScan) => (level, isScan) switch
    {
        (EnforcementLevel.SoftMandatory or EnforcementLevel.HardMandatory, true) => scanned,
        (EnforcementLevel.SoftMandatory or EnforcementLevel.HardMandatory, false) => locked,
        _ => advisory,
    };

    // NotConfigurable stands against configuration and pragmas, Compiler against [SuppressMessage].
    private static DiagnosticDescriptor Unsuppressible(DiagnosticDescriptor like, DiagnosticSeverity severity) =>
        WithSeverity(like, severity, WellKnownDiagnosticTags.Compiler);

    private static DiagnosticDescriptor WithSeverity(DiagnosticDescriptor like, DiagnosticSeverity severity, params string[] tags) => new(
        like.Id,
        like.Title,
        like.MessageFormat,
        like.Category,
        severity,
        isEnabledByDefault: true,
        like.Description,
        like.HelpLinkUri,
        like.CustomTags.Append(WellKnownDiagnosticTags.NotConfigurable).Concat(tags).Distinct().ToArray());
}
