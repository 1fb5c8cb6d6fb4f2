using System;

namespace PolicyAnalyzers.Testing;

/// <summary>How an expected location is read.</summary>
[Flags]
public enum DiagnosticLocationOptions
{
    /// <summary>Path, start and end must agree.</summary>
    None = 0,

    /// <summary>Path and start must agree; the end is not compared.</summary>
    IgnoreLength = 1,

    /// <summary>The location is that of the markup <c>{|#n:…|}</c>; n stands in the span's column.</summary>
    InterpretAsMarkupKey = 2,
}
