using System.ComponentModel;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>Chooses the writer of a format.</summary>
internal static class OutputFormats
{
    /// <summary>The writer of <paramref name="format"/>.</summary>
    /// <param name="format">The format.</param>
    /// <param name="inventory">List the inventory too?</param>
    /// <param name="layout">How text is laid out; the other formats take no notice.</param>
    public static IOutput Create(OutputFormat format, bool inventory, TextLayout layout)
        => format switch
        {
            OutputFormat.Text => new TextOutput(layout, inventory),
            OutputFormat.Json => new JsonOutput(inventory),
            OutputFormat.Sarif => new SarifOutput(inventory),
            _ => throw new InvalidEnumArgumentException(nameof(format), (int)format, typeof(OutputFormat)),
        };
}
