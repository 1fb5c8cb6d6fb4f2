namespace PolicyAnalyzers.Cli.Gating.Coverage;

/// <summary>Asks Git which commit is checked out.</summary>
internal static class RepositoryHead
{
    /// <summary>The commit's id; null where Git is not there or the folder is in no repository.</summary>
    public static string? Of(string folder) => GitCommand.Run(folder, "rev-parse", "HEAD")?.Trim();
}
