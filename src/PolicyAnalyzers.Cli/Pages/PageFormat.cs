namespace PolicyAnalyzers.Cli.Pages;

/// <summary>How a page is written.</summary>
internal enum PageFormat
{
    /// <summary>One self-contained file of HTML5.</summary>
    Html,

    /// <summary>Markdown by CommonMark, with the tables of GitHub.</summary>
    Markdown,
}
