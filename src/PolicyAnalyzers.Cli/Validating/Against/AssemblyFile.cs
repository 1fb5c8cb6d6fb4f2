using System;

namespace PolicyAnalyzers.Cli.Validating.Against;

/// <summary>An assembly in which symbols are looked up.</summary>
/// <param name="Name">Its simple name, as its metadata say it.</param>
/// <param name="Version">Its version.</param>
/// <param name="Path">Absolute path.</param>
internal sealed record AssemblyFile(string Name, Version Version, string Path);
