using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>The formats in which a scan or a gate can be written.</summary>
internal static class OutputFormats
{
    /// <summary>Tables for a person.</summary>
    public const string Text = "text";

    /// <summary>JSON of a stable shape.</summary>
    public const string Json = "json";

    /// <summary>SARIF 2.1.0.</summary>
    public const string Sarif = "sarif";

    /// <summary>All formats, in the order of the help.</summary>
    public static readonly ImmutableArray<string> All = [Text, Json, Sarif];

    /// <summary>Commands of GitHub Actions.</summary>
    public const string GitHub = "github";

    /// <summary>Commands of Azure Pipelines.</summary>
    public const string Azure = "azure";

    /// <summary>The formats of a gate.</summary>
    public static readonly ImmutableArray<string> OfGate = [.. All, GitHub, Azure];

    /// <summary>The writer of <paramref name="format"/>.</summary>
    /// <param name="format">One of <see cref="All"/>.</param>
    /// <param name="inventory">List the inventory too?</param>
    /// <param name="layout">How text is laid out; the other formats take no notice.</param>
    public static IOutput Create(string format, bool inventory, TextLayout layout)
        => format switch
        {
            Text => new TextOutput(layout, inventory),
            Json => new JsonOutput(inventory),
            Sarif => new SarifOutput(inventory),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown format."),
        };

    /// <summary>The writer of a gate's result.</summary>
    /// <param name="format">One of <see cref="OfGate"/>.</param>
    /// <param name="layout">How text is laid out; the other formats take no notice.</param>
    public static IOutput CreateForGate(string format, TextLayout layout)
        => format switch
        {
            GitHub => new GitHubOutput(),
            Azure => new AzureOutput(),
            Sarif => new SarifOutput(inventory: false, SarifOutput.MostOnGitHub),
            _ => Create(format, inventory: false, layout),
        };
}
