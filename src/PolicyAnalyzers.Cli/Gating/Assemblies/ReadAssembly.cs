using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>What the metadata of one assembly says.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Version">Its module version id: a build of other content has another one.</param>
/// <param name="Platform">The id of the platform that it is itself the API of; null for all others.</param>
/// <param name="Reaches">Ways to platforms, sorted.</param>
internal sealed record ReadAssembly(string Name, Guid Version, string? Platform, ImmutableArray<PlatformReach> Reaches);
