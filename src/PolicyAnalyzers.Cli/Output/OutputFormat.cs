namespace PolicyAnalyzers.Cli.Output;

/// <summary>The formats in which a scan can be written.</summary>
internal enum OutputFormat
{
    /// <summary>Tables for a person.</summary>
    Text,

    /// <summary>JSON of a stable shape.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}
