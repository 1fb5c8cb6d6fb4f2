namespace PolicyAnalyzers.Cli.Gating.Baselines;

/// <summary>The baselines of the base branch.</summary>
internal interface IBaseBaselines
{
    /// <summary>What the base is called in messages.</summary>
    string Name { get; }

    /// <summary>The text of a baseline on the base branch; null where it has none.</summary>
    /// <param name="path">Absolute path of the baseline in the checkout.</param>
    /// <exception cref="EvidenceException">The base cannot be read.</exception>
    string? Read(string path);
}
