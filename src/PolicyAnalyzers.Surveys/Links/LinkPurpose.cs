namespace PolicyAnalyzers.Surveys.Links;

/// <summary>What a signed link opens. A link for one purpose is forged for every other.</summary>
public enum LinkPurpose
{
    /// <summary>The questions of one invitation.</summary>
    Survey = 1,

    /// <summary>The end of contact, by RFC 8058 or by the page.</summary>
    OptOut = 2,
}
