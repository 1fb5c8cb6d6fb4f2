using System.Collections.Immutable;

namespace PolicyAnalyzers.Recognition;

/// <summary>Keeps why a declaration was refused, for whoever asks. The analyzers do not ask, and then nothing is kept.</summary>
internal sealed class Trace
{
    /// <summary>What was weighed.</summary>
    public ImmutableArray<Evidence>.Builder Reasons { get; } = ImmutableArray.CreateBuilder<Evidence>();

    /// <summary>The id of the category that came nearest; null where nothing speaks of any.</summary>
    public string? Nearest { get; private set; }

    /// <summary>Keeps a reason.</summary>
    /// <param name="category">The category of which it speaks; null: of none.</param>
    /// <param name="reason">The reason.</param>
    public void Add(string? category, Evidence reason)
    {
        Nearest ??= category;
        Reasons.Add(reason);
    }

    /// <summary>Says which category came nearest.</summary>
    public void Near(string category) => Nearest = category;
}
