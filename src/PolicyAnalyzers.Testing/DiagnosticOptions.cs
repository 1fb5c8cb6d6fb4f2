using System;

namespace PolicyAnalyzers.Testing;

/// <summary>What of an expected diagnostic is not compared.</summary>
[Flags]
public enum DiagnosticOptions
{
    /// <summary>Everything is compared.</summary>
    None = 0,

    /// <summary>Additional locations may be anything.</summary>
    IgnoreAdditionalLocations = 1,

    /// <summary>The severity may be any.</summary>
    IgnoreSeverity = 2,
}
