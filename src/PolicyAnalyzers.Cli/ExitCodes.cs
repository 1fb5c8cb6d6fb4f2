using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli;

/// <summary>The exit codes of every verb, and what they mean. Zero is only ever said when something was examined and found clean.</summary>
internal static class ExitCodes
{
    /// <summary>Examined, and nothing found.</summary>
    public const int Clean = 0;

    /// <summary>Findings, whatever their level; of a gate, mandatory ones. Inventory records do not count.</summary>
    public const int Violations = 1;

    /// <summary>Wrong usage, or a policy that cannot be used.</summary>
    public const int UsageOrBadPolicy = 2;

    /// <summary>The evidence is missing or incomplete: something does not build, was not compiled or was not analysed.</summary>
    public const int IncompleteEvidence = 3;

    /// <summary>A fault of this tool.</summary>
    public const int InternalError = 70;

    /// <summary>Every code with its meaning, as the help shows it.</summary>
    public static readonly ImmutableArray<(int Code, string Meaning)> Table =
    [
        (Clean, "clean: everything was examined and nothing was found"),
        (Violations, "violations: there are findings, advisory ones included; of a gate, mandatory ones"),
        (UsageOrBadPolicy, "wrong usage, or a policy that cannot be used"),
        (IncompleteEvidence, "the evidence is missing or incomplete: a project does not build or was not analysed"),
        (InternalError, "an error inside this tool"),
    ];
}
