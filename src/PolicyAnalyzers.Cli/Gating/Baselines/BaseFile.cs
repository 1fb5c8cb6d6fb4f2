using System.IO;

namespace PolicyAnalyzers.Cli.Gating.Baselines;

/// <summary>A file that is the baseline of the base branch, for a repository with one baseline.</summary>
internal sealed class BaseFile(string file) : IBaseBaselines
{
    /// <inheritdoc/>
    public string Name => $"'{file}'";

    /// <inheritdoc/>
    public string? Read(string path)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException fault)
        {
            throw new EvidenceException($"The baseline of the base, '{file}', cannot be read, so whether the baseline grew is not known: {fault.Message}");
        }
    }
}
