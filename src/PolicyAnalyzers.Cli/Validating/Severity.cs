namespace PolicyAnalyzers.Cli.Validating;

/// <summary>How much a problem weighs.</summary>
internal enum Severity
{
    /// <summary>The file, or a part of it, is not in force as it was meant.</summary>
    Error,

    /// <summary>The policy is in force, and something in it is wrong.</summary>
    Warning,

    /// <summary>Something could be better, or will be wrong soon. Alone it fails nothing, unless the user asks for it.</summary>
    Advice,
}
