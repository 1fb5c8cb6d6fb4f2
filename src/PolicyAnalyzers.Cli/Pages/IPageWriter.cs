namespace PolicyAnalyzers.Cli.Pages;

/// <summary>Writes a page in one format.</summary>
internal interface IPageWriter
{
    /// <summary>The whole text, with lines that end in LF.</summary>
    string Write(Page page);
}
