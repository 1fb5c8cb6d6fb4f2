using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tests.Conventions;

/// <summary>A rule as its id names it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name of its constant in <see cref="RuleIds"/>, and so of its class.</param>
internal sealed record KnownRule(string Id, string Name)
{
    // The fixes that do not bear their rule's name, and why: one fix adds whichever stage is missing, and a legacy
    // use of a platform moves to the governed client as any other does.
    private static readonly ImmutableDictionary<string, string> SharedFixes = ImmutableDictionary<string, string>.Empty
        .Add(nameof(RuleIds.MissingOrigin), "MissingStageCodeFix")
        .Add(nameof(RuleIds.MissingPurpose), "MissingStageCodeFix")
        .Add(nameof(RuleIds.MissingConsent), "MissingStageCodeFix")
        .Add(nameof(RuleIds.MissingOutcome), "MissingStageCodeFix")
        .Add(nameof(RuleIds.MissingInsight), "MissingStageCodeFix")
        .Add(nameof(RuleIds.MissingDestination), "MissingStageCodeFix")
        .Add(nameof(RuleIds.LegacyPlatform), "UngovernedPlatformCodeFix");

    /// <summary>Every rule that has an id.</summary>
    public static IReadOnlyList<KnownRule> All { get; } =
        [.. typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => new KnownRule((string)field.GetRawConstantValue()!, field.Name))];

    /// <summary>The rule itself.</summary>
    public Rule Rule => AllRules.InOrder.Single(rule => rule.Id == Id);

    /// <summary>The descriptor that the rule was written with.</summary>
    public DiagnosticDescriptor Descriptor => Rule.At(EnforcementLevel.Advisory, isScan: false);

    /// <summary>Its band's name: folder, section and category.</summary>
    public string Band => Id[3] switch
    {
        '0' => "Governance",
        '1' => "Declarations",
        '2' => "Flow",
        '3' => "Surveys",
        '4' => "Evidence",
        _ => throw new InvalidOperationException(Id + " is in no band."),
    };

    /// <summary>Its source file.</summary>
    public string SourceFile => $"src/PolicyAnalyzers/Rules/{Band}/{Name}.cs";

    /// <summary>Its page.</summary>
    public string PageFile => $"docs/rules/{Id}.md";

    /// <summary>Its tests.</summary>
    public string TestFile => $"tests/PolicyAnalyzers.Tests/{Band}/{Name}Tests.cs";

    /// <summary>The name that its fix has, if there is one.</summary>
    public string FixName => SharedFixes.GetValueOrDefault(Name, Name + "CodeFix");

    /// <inheritdoc/>
    public override string ToString() => Id + " " + Name;
}
