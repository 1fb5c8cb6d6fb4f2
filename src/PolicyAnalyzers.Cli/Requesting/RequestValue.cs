namespace PolicyAnalyzers.Cli.Requesting;

/// <summary>How the value of a field is written.</summary>
internal enum RequestValue
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A list; the option may be given several times.</summary>
    List,

    /// <summary>A map, given as <c>KEY=VALUE</c>; the option may be given several times.</summary>
    Map,
}
