using System.IO;

namespace PolicyAnalyzers.Cli.Gating.Baselines;

/// <summary>A commit that Git knows, such as the base of a pull request.</summary>
internal sealed class BaseCommit(string reference) : IBaseBaselines
{
    /// <inheritdoc/>
    public string Name => reference;

    /// <inheritdoc/>
    public string? Read(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (GitCommand.Run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}") is not { } commit)
        {
            throw new EvidenceException($"Git does not know '{reference}', so whether the baseline grew is not known: fetch the base branch, or name a file.");
        }

        return GitCommand.Run(folder, "show", $"{commit.Trim()}:./{Path.GetFileName(path)}");
    }
}
