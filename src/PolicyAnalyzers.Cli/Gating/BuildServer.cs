using System;
using System.Linq;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>What the build server says in the environment.</summary>
internal static class BuildServer
{
    /// <summary>GitHub, GitLab, Azure DevOps: the same as a build asks.</summary>
    private static readonly string[] RepositoryVariables = ["GITHUB_REPOSITORY", "CI_PROJECT_PATH", "BUILD_REPOSITORY_NAME"];

    /// <summary>The repository's name; null at a desk.</summary>
    public static string? Repository() => RepositoryVariables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
}
