namespace PolicyAnalyzers.Surveys;

/// <summary>The place in the policy file that a decision rests on.</summary>
/// <param name="Key">The path of keys, such as <c>survey-policy.quiet-hours</c>.</param>
/// <param name="File">The policy file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record PolicyClause(string Key, string File, int Line, int Column)
{
    /// <summary>Key and place as tools write them: <c>survey-policy.quiet-hours (policy.yaml:142:16)</c>.</summary>
    public override string ToString() => $"{Key} ({File}:{Line}:{Column})";
}
