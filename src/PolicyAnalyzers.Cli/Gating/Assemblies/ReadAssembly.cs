using System;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>What the metadata of one assembly says.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Version">Its module version id: a build of other content has another one.</param>
/// <param name="Platform">The platform that it is itself the API of; null for all others.</param>
/// <param name="PublicKeyToken">The token of the key that signs it (ECMA-335, II.6.3), in lower-case hexadecimal digits; empty where none does.</param>
/// <param name="Reaches">Ways to platforms, sorted.</param>
internal sealed record ReadAssembly(string Name, Guid Version, PlatformTarget? Platform, string PublicKeyToken, ImmutableArray<PlatformReach> Reaches);
