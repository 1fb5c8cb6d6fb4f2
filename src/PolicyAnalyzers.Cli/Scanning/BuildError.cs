namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>One error of the build, as the compiler or a build task said it.</summary>
/// <param name="Project">Absolute path of the project; null where the error belongs to none.</param>
/// <param name="Origin">File and position, or the tool's name, as printed.</param>
/// <param name="Code">Error code, for example <c>CS0103</c>; empty where there is none.</param>
/// <param name="Text">The message.</param>
internal sealed record BuildError(string? Project, string Origin, string Code, string Text);
