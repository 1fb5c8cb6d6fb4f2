using System.IO;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="Runs">Rounds that count.</param>
/// <param name="Lines">Lines of the generated solution.</param>
/// <param name="Projects">Projects that it is split into.</param>
/// <param name="UsesServers">Compile by build servers, which are warm after the first round.</param>
/// <param name="Analyzers">Folder with the build output of the package's analyzers.</param>
/// <param name="Policy">The policy under which they run.</param>
/// <param name="Output">Page whose section is replaced; null writes only to the console.</param>
/// <param name="Keep">Folder where the generated files stay; null deletes them.</param>
internal sealed record BenchmarkOptions(
    int Runs, int Lines, int Projects, bool UsesServers, DirectoryInfo Analyzers, FileInfo Policy, FileInfo? Output, DirectoryInfo? Keep);
