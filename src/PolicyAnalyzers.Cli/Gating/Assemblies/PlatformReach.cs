using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>A way from an assembly to a survey platform.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="What">What is named: a type, a member, or what a text shows of its address.</param>
/// <param name="IsText">It is a text, and not a name that the runtime resolves.</param>
/// <param name="Type">Full name of the outermost type whose code does it; null where only the assembly as a whole is known to.</param>
internal sealed record PlatformReach(PlatformTarget Platform, string What, bool IsText, string? Type);
