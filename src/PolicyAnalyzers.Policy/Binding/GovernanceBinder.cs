using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Binding;

/// <summary>Binds who issues the policy, who answers for it, and how strictly it binds.</summary>
internal static class GovernanceBinder
{
    public static PolicyIdentity Identity(Fields policy)
    {
        var id = policy.Text("id", "");
        return new PolicyIdentity
        {
            Id = id,
            Version = policy.Text("version", ""),
            Title = policy.Text("title", id),
            Contact = policy.Text("contact", ""),
            Owner = policy.Reference("owner"),
            Effective = policy.Date("effective"),
            Announced = policy.Date("announced"),
            RequiredAnalyzers = policy.Map("requires").Text("analyzers"),
            RequiredAnalyzersSpan = policy.Map("requires").Reference("analyzers")?.Span ?? SourceSpan.FileStart,
            Location = policy.Text("location"),
            BasedOn = policy.Texts("based-on"),
            Approval = Approval(policy),
            Review = policy.Has("review") ? Review(policy.Map("review")) : null,
        };
    }

    public static RoleCard Role(CardFields card) => new(card.Id, card.Fields.Text("name", card.Id.Value))
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Contact = card.Fields.Text("contact"),
        MayApprove = card.Fields.Texts("may-approve"),
        Key = card.Fields.Text("key"),
    };

    public static BoardSection Board(Fields board)
    {
        var members = ImmutableArray.CreateBuilder<BoardMember>();
        foreach (var member in board.Map("members").Node.Entries)
        {
            members.Add(new BoardMember(Fields.Locate(member.Key), ((ScalarNode)member.Value).Value));
        }

        return new BoardSection
        {
            Charter = board.Text("charter"),
            Purpose = board.Text("purpose"),
            Outputs = board.Texts("outputs"),
            Cadence = board.Text("cadence"),
            Quorum = board.Integer("quorum"),
            Secretariat = board.Reference("secretariat"),
            Members = members.ToImmutable(),
            Advisors = board.Texts("advisors"),
        };
    }

    public static LevelTable Levels(Fields levels)
    {
        var rules = ImmutableDictionary.CreateBuilder<string, ImmutableArray<LevelStep>>();
        foreach (var entry in levels.Node.Entries)
        {
            if (RuleTable.Find(entry.Key.Value) is { } rule)
            {
                rules.Add(rule.Id, Steps(entry.Value));
            }
        }

        var drift = levels.Map("drift");
        return new LevelTable
        {
            Default = levels.Text("default") is { } level ? Level(level) : EnforcementLevel.Advisory,
            Rules = rules.ToImmutable(),
            ReportInTests = levels.Switch("tests"),
            BreakGlassDays = levels.Days("break-glass"),
            Drift = levels.Has("drift") ? new DriftLimits(drift.Percent("waived"), drift.Percent("exempted")) : null,
        };
    }

    public static GoalCard Goal(CardFields card) => new(card.Id, card.Id.Value)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Measure = card.Fields.Text("measure"),
        From = card.Fields.Text("from"),
        To = card.Fields.Text("to"),
        By = card.Fields.Date("by"),
        Owner = card.Fields.Reference("owner"),
    };

    private static Review Review(Fields review) => new() { EveryDays = review.Days("every"), Next = review.Date("next") };

    private static Approval? Approval(Fields policy)
    {
        if (policy.Node.FindKey("approval") is not { Span: var key } || policy.Node.Find("approval") is not { Span: var value } node)
        {
            return null;
        }

        var approval = new Fields(node);
        var signatures = ImmutableArray.CreateBuilder<RoleSignature>();
        foreach (var entry in approval.Map("signatures").Node.Entries)
        {
            signatures.Add(new RoleSignature(Fields.Locate(entry.Key), ((ScalarNode)entry.Value).Value));
        }

        return new Approval
        {
            On = approval.Date("on").GetValueOrDefault(),
            By = approval.References("by"),
            Minutes = approval.Text("minutes"),
            Hash = approval.Reference("hash"),
            Signatures = signatures.ToImmutable(),
            Span = new SourceSpan(key.Start, value.Start + value.Length - key.Start, key.Line, key.Column, value.EndLine, value.EndColumn),
        };
    }

    private static ImmutableArray<LevelStep> Steps(Node value)
    {
        if (value is ScalarNode single)
        {
            return ImmutableArray.Create(new LevelStep(Level(single.Value), null));
        }

        // Validation saw that dates rise with the levels: the order of the levels is the order of the dates.
        var dates = new Fields(value);
        var steps = ImmutableArray.CreateBuilder<LevelStep>();
        foreach (var level in Choices.Levels)
        {
            if (dates.Date(level) is { } from)
            {
                steps.Add(new LevelStep(Level(level), from));
            }
        }

        return steps.ToImmutable();
    }

    private static EnforcementLevel Level(string text) => (EnforcementLevel)Choices.Levels.IndexOf(text);
}
