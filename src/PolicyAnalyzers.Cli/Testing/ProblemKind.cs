namespace PolicyAnalyzers.Cli.Testing;

/// <summary>Why a test does not pass.</summary>
internal enum ProblemKind
{
    /// <summary>What is marked was not found.</summary>
    Missing,

    /// <summary>What was found is not marked.</summary>
    Unexpected,

    /// <summary>The test itself is wrong, so it shows nothing: it does not compile, or its marks or its header are faulty.</summary>
    Broken,
}
