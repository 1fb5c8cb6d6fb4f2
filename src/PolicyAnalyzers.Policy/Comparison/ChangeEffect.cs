using System;

namespace PolicyAnalyzers.Policy.Comparison;

/// <summary>What a change does to the findings and duties under a policy.</summary>
[Flags]
public enum ChangeEffect
{
    /// <summary>There is no change.</summary>
    None = 0,

    /// <summary>Only what people read is another text.</summary>
    Rewords = 1,

    /// <summary>It can take findings or duties away.</summary>
    Loosens = 2,

    /// <summary>It can add findings or duties.</summary>
    Tightens = 4,

    /// <summary>It can do both.</summary>
    Either = Loosens | Tightens,
}
