using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Recompiling;

/// <summary>One run of the C# compiler, as the build made it.</summary>
/// <param name="Project">Absolute path of the project.</param>
/// <param name="TargetFramework">Short name of the framework; empty where the project has none.</param>
/// <param name="Arguments">What the compiler was given, one argument each.</param>
internal sealed record CompilerInvocation(string Project, string TargetFramework, ImmutableArray<string> Arguments);
