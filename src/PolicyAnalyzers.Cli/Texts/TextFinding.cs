using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>A place in a text file that names a survey platform. It holds nothing of the text but what the catalogue knows anyway: the rest may be a secret.</summary>
/// <param name="File">Absolute path.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="EndColumn">The column after the last character, on the same line.</param>
/// <param name="Platform">The platform.</param>
/// <param name="Kind">How it is named.</param>
/// <param name="Shown">The host, with stars for what the file leaves open; or the catalogue's own path or name.</param>
internal sealed record TextFinding(string File, int Line, int Column, int EndColumn, PlatformTarget Platform, PlatformTextKind Kind, string Shown);
