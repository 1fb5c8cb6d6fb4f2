using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>What the policy language must know of a rule.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="TemplateLevel">The level that a new policy gives it; null for a record, which has none.</param>
public sealed record RuleFacts(string Id, EnforcementLevel? TemplateLevel)
{
    /// <summary>An entry of the inventory, not a finding: no policy sets its level.</summary>
    public bool IsRecord => TemplateLevel is null;

    /// <summary>A rule about the policy itself (band 0): no policy may change it.</summary>
    public bool IsGovernance => Id[3] == '0';

    /// <summary>
    /// Whether it may be hard-mandatory: only what a symbol proves. One false alarm that nobody may waive stops a company.
    /// </summary>
    public bool MayBeLocked => Id is "POL3001" or "POL3006";

    /// <summary>Whether it is also about files that no compiler reads, where a finding has a file and no symbol.</summary>
    public bool ReadsTexts => Id is "POL3002";
}
