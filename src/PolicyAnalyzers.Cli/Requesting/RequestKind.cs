using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Requesting;

/// <summary>What can be asked for.</summary>
/// <param name="Name">The word on the command line.</param>
/// <param name="Section">The section of the policy that the card belongs to.</param>
/// <param name="Description">The help.</param>
/// <param name="Fields">What the card says.</param>
internal sealed record RequestKind(string Name, string Section, string Description, ImmutableArray<RequestField> Fields)
{
    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<RequestKind> All =
    [
        new("use", "uses", "Proposes a use of customer data: one turn of the cycle, from origin to destination.",
        [
            Required("--title", "title", "What it is, in plain words"),
            Required("--process", "process", "In which process"),
            Required("--data", "data", "Which identifier, and why this one and not another: CATEGORY=WHY") with { Value = RequestValue.Map },
            Required("--captured", "origin.captured", "How the data is captured: an origin of the policy"),
            Required("--permission", "origin.permission", "By what permission: a consent of the policy, or a legal basis that needs none"),
            new("--stored", "origin.stored", "How it is stored: encrypted, pseudonymous, hashed or clear"),
            Required("--purpose", "purpose", "For which purpose of the policy"),
            Required("--outcome-customer", "outcome.customer", "What the customer gets from it"),
            Required("--outcome-company", "outcome.company", "What the company gets from it"),
            new("--insight", "insight", "What is learned: an insight of the policy"),
            new("--destination", "destinations", "Who receives the data: a destination of the policy") { Value = RequestValue.List },
        ]),
        new("survey", "surveys", "Proposes a survey.",
        [
            Required("--title", "title", "The title that respondents see"),
            Required("--type", "type", "transactional (after an interaction) or relationship"),
            new("--use", "use", "The use of customer data that it is: one of the policy"),
            new("--touchpoint", "touchpoint", "Where in the journey it asks"),
            Required("--goal", "goal", "Which business goal of the policy it serves"),
            Required("--purpose", "purpose", "For which purpose of the policy"),
            Required("--owner", "owner", "Who answers for it: a role of the policy"),
            new("--metric", "metric", "Which figure of the policy it feeds"),
            Required("--population", "population", "Who is asked"),
            Required("--channel", "channels", "How people are asked") with { Value = RequestValue.List },
            new("--platform", "platform", "Which platform of the policy carries it"),
            new("--data", "data", "Identifiers that it uses") { Value = RequestValue.List },
            Required("--from", "fieldwork.from", "The first day, yyyy-MM-dd"),
            Required("--to", "fieldwork.to", "The last day, yyyy-MM-dd"),
        ]),
        new("waiver", "waivers", "Proposes to accept a finding for a while.",
        [
            Required("--rule", "rule", "The rule whose finding is to be waived, such as POL1001"),
            Required("--symbol", "symbol", "Where: a documentation id, such as T:Contoso.Import.Row or N:Contoso.Import") with { Unless = "--file" },
            new("--file", "file", "Where, for a finding in a file that no compiler reads: its path from the repository's root, in the place of --symbol"),
            Required("--reason", "reason", "Why it is accepted, and what happens until it ends"),
            Required("--until", "expires", "The last day, yyyy-MM-dd"),
        ]),
    ];

    private static RequestField Required(string option, string path, string question) => new(option, path, question) { IsRequired = true };
}
