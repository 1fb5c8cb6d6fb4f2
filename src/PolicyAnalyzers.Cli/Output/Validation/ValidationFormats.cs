using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Output.Validation;

/// <summary>The formats in which a validation can be written.</summary>
internal static class ValidationFormats
{
    /// <summary>Sentences and excerpts for a person.</summary>
    public const string Text = "text";

    /// <summary>JSON of a stable shape.</summary>
    public const string Json = "json";

    /// <summary>Workflow commands, which GitHub shows as annotations of a pull request.</summary>
    public const string GitHub = "github";

    /// <summary>All formats, in the order of the help.</summary>
    public static readonly ImmutableArray<string> All = [Text, Json, GitHub];

    /// <summary>The writer of <paramref name="format"/>.</summary>
    /// <param name="format">One of <see cref="All"/>.</param>
    /// <param name="layout">How text is laid out; the other formats take no notice.</param>
    /// <param name="folder">Absolute folder to which paths are relative.</param>
    public static IValidationOutput Create(string format, TextLayout layout, string folder)
        => format switch
        {
            Text => new ValidationTextOutput(layout, folder),
            Json => new ValidationJsonOutput(folder),
            GitHub => new ValidationGitHubOutput(folder),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown format."),
        };
}
