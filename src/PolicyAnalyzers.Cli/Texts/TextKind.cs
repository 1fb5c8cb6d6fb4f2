namespace PolicyAnalyzers.Cli.Texts;

/// <summary>How a kind of file writes comments.</summary>
internal enum TextKind
{
    /// <summary>It has none.</summary>
    Plain,

    /// <summary><c>//</c> and <c>/* */</c>, and texts in quotes: JSON, JavaScript, TypeScript, Bicep, C#, Java.</summary>
    Slashes,

    /// <summary><c>#</c> after a blank: YAML, shells, Python, .env, TOML; <c>.http</c> files.</summary>
    Hash,

    /// <summary>All of the above: Terraform, PHP.</summary>
    SlashesAndHash,

    /// <summary><c>&lt;!-- --&gt;</c>: XML, HTML.</summary>
    Markup,

    /// <summary>As markup, and <c>@* *@</c>: Razor.</summary>
    Razor,
}
