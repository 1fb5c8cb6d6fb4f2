using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.BuildLogs;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>
/// Tells test projects by what they are compiled against and who uses them. The property IsTestProject is a repository's to set, and a reference to a test
/// framework too; but nothing that ships is built on a test project.
/// </summary>
internal sealed class TestProjects
{
    private static readonly HashSet<string> Frameworks = new(
        [
            "Microsoft.VisualStudio.TestPlatform.ObjectModel", "Microsoft.Testing.Platform", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework",
            "nunit.framework", "xunit.core", "xunit.v3.core", "TUnit.Core",
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableHashSet<string> _shipped;

    /// <summary>Looks at all compilations of a build.</summary>
    public TestProjects(IEnumerable<LoggedCompilation> compilations)
        => _shipped = [.. compilations.Where(compilation => !References(compilation).Any(Frameworks.Contains)).SelectMany(References)];

    /// <summary>Whether a compilation is a test project's.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="assembly">The name of the assembly that it makes.</param>
    public bool Contains(LoggedCompilation compilation, string? assembly)
        => References(compilation).Any(Frameworks.Contains) && assembly is not null && !_shipped.Contains(assembly);

    private static IEnumerable<string> References(LoggedCompilation compilation) => compilation.Invocation.Arguments
        .Where(argument => argument.StartsWith("/reference:", StringComparison.Ordinal) || argument.StartsWith("/r:", StringComparison.Ordinal))
        .Select(argument => Path.GetFileNameWithoutExtension(argument[(argument.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim('"')));
}
