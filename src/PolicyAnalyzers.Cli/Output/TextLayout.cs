using System;
using Spectre.Console;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>How text is laid out.</summary>
/// <param name="Width">Characters per line; null where nothing may be wrapped, because another program or a file reads it.</param>
/// <param name="Styled">May escape sequences be written?</param>
internal sealed record TextLayout(int? Width, bool Styled)
{
    /// <summary>For files and pipes.</summary>
    public static readonly TextLayout Plain = new(null, Styled: false);

    /// <summary>As standard output is.</summary>
    public static TextLayout ForThisConsole()
        => Console.IsOutputRedirected ? Plain : new TextLayout(AnsiConsole.Profile.Width, AnsiConsole.Profile.Capabilities.Ansi && !IsColourRefused);

    /// <summary>The convention of no-color.org.</summary>
    private static bool IsColourRefused => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
