namespace PolicyAnalyzers.Testing;

/// <summary>Which diagnostics of the compiler itself a test has to expect.</summary>
public enum CompilerDiagnostics
{
    /// <summary>None: code need not compile.</summary>
    None,

    /// <summary>Errors.</summary>
    Errors,

    /// <summary>Errors and warnings.</summary>
    Warnings,

    /// <summary>Errors, warnings and suggestions.</summary>
    Suggestions,

    /// <summary>All, hidden ones too.</summary>
    All,
}
