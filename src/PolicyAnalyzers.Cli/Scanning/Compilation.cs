namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>One run of a compiler that the build announced: one project for one target framework.</summary>
/// <param name="Project">Absolute path of the project.</param>
/// <param name="TargetFramework">Short name of the framework; empty where the project has none.</param>
/// <param name="Language">Language as the build names it, for example <c>C#</c>.</param>
/// <param name="Sources">Number of source files.</param>
/// <param name="SarifFile">Absolute path of the file that the compiler was told to write.</param>
internal sealed record Compilation(string Project, string TargetFramework, string Language, int Sources, string SarifFile);
