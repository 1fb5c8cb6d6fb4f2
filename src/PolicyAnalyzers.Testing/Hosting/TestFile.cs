using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing.Hosting;

/// <summary>A file without markup, under its absolute path.</summary>
internal sealed record TestFile(string Path, SourceText Content);
