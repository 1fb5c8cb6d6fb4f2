using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Context.Messages;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Context.Shapes;
using PolicyAnalyzers.Context.Waivers;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vendors.Matching;
using PolicyAnalyzers.Recognition;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Context;

/// <summary>What every rule asks, bound once per compilation: the policy in force, the symbols it names, and how data is recognised.</summary>
internal sealed class PolicyContext
{
    private static readonly ConditionalWeakTable<Compilation, Slot> Bound = new();

    private readonly Lazy<LegacyUses> legacy;
    private readonly Lazy<MessageFinder> messages;

    private PolicyContext(Compilation compilation, BuildSettings settings, PolicySource source)
    {
        Settings = settings;
        Policy = source.Policy!;
        Refusals = source.Refusals;
        Baseline = source.Baseline;
        var grants = new PolicyGrants(source, settings);
        Waivers = new WaiverTable(grants.Waivers, compilation.AssemblyName);
        BaselineApproval = grants.BaselineApproval;
        Annotations = new AnnotationSymbols(compilation);
        Exemptions = new ExemptSymbols(compilation, Policy);
        RepositoryExemptions = ExemptSymbols.OfFragments(compilation, Policy);
        Declarations = new DeclarationReader(compilation, Policy, Annotations);
        var symbols = RecognitionSymbols.Resolve(compilation);
        Recognizer = new Recognizer(Policy, symbols);
        Platforms = PlatformTable.Resolve(compilation, Policy);
        Client = new GovernedClient(compilation, Policy, Annotations.GovernedSurveyClient);
        legacy = new(() => new LegacyUses(compilation, Policy, settings.AsOf));
        messages = new(() => new MessageFinder(new MessagingTable(compilation), PlatformTexts.Of(Policy)));
        Stored = new StoredTypes(compilation, symbols);
        Chains = new DatumChains(compilation, this);
        Generated = new GeneratedFiles(Policy.Data.Generated, settings.ProjectDirectory);
    }

    /// <summary>What the build says.</summary>
    public BuildSettings Settings { get; }

    /// <summary>The policy in force.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>What fragments say without effect.</summary>
    public ImmutableArray<PolicyProblem> Refusals { get; }

    /// <summary>Findings of the first day; null where there is no baseline.</summary>
    public Baseline? Baseline { get; }

    /// <summary>Findings that are accepted for a while.</summary>
    public WaiverTable Waivers { get; }

    /// <summary>Whether somebody who may approved the baseline.</summary>
    public bool IsBaselineApproved => BaselineApproval.IsApproved;

    /// <summary>What a baseline says of its approval and is not so.</summary>
    public ImmutableArray<PolicyProblem> ApprovalProblems => BaselineApproval.Problems;

    /// <summary>The attributes that code wears.</summary>
    public AnnotationSymbols Annotations { get; }

    /// <summary>What the policy exempts.</summary>
    public ExemptSymbols Exemptions { get; }

    /// <summary>What the repository's fragments exempt with approval.</summary>
    public ExemptSymbols RepositoryExemptions { get; }

    /// <summary>What code declares of its data.</summary>
    public DeclarationReader Declarations { get; }

    /// <summary>What is customer data.</summary>
    public Recognizer Recognizer { get; }

    /// <summary>The survey platforms, and who may use them.</summary>
    public PlatformTable Platforms { get; }

    /// <summary>The code that may use platforms.</summary>
    public GovernedClient Client { get; }

    /// <summary>The uses of platforms that only warn until their date.</summary>
    public LegacyUses Legacy => legacy.Value;

    /// <summary>What sends messages.</summary>
    public MessageFinder Messages => messages.Value;

    /// <summary>What is stored.</summary>
    public StoredTypes Stored { get; }

    /// <summary>From where data is copied.</summary>
    public DatumChains Chains { get; }

    /// <summary>What tools write.</summary>
    public GeneratedFiles Generated { get; }

    /// <summary>The context of a compilation, or null where its policy cannot be read: nothing is in force then, and only that is said.</summary>
    public static PolicyContext? Bind(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        // All analyzers start at once on the same compilation; an editor may bring other files to a compilation that it kept.
        var slot = Bound.GetOrCreateValue(compilation);
        lock (slot)
        {
            if (slot.Files != options.AdditionalFiles)
            {
                var provider = options.AnalyzerConfigOptionsProvider;
                var settings = BuildSettings.Read(provider);
                var source = PolicySource.Read(PolicyFiles.Among(options.AdditionalFiles, provider), settings, cancellationToken);
                slot.Context = source.Policy is null ? null : new PolicyContext(compilation, settings, source);
                slot.Files = options.AdditionalFiles;
            }

            return slot.Context;
        }
    }

    /// <summary>How strictly a rule binds in this build.</summary>
    public EnforcementLevel LevelOf(Rule rule) => RuleLevels.Of(rule, Policy, Settings.AsOf);

    private BaselineApprovalCheck BaselineApproval { get; }

    private sealed class Slot
    {
        public ImmutableArray<AdditionalText> Files { get; set; }

        public PolicyContext? Context { get; set; }
    }
}
