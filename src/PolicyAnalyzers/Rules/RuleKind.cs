namespace PolicyAnalyzers.Rules;

/// <summary>Who decides how a rule binds.</summary>
internal enum RuleKind
{
    /// <summary>The policy does.</summary>
    Judgement,

    /// <summary>Nobody: it is always an error.</summary>
    Fixed,

    /// <summary>It never binds: it only records.</summary>
    Record,
}
