using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Packing;

/// <summary>What to pack.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="ReleaseNotes">What is new since the previous version, in Markdown; null where no previous version was named.</param>
/// <param name="AnalyzersVersion">Version of PolicyAnalyzers that a policy without a project references.</param>
/// <param name="OutputFolder">Folder to write the package to; created where it is missing.</param>
internal sealed record PackRequest(PolicySource Policy, string? ReleaseNotes, string AnalyzersVersion, string OutputFolder);
