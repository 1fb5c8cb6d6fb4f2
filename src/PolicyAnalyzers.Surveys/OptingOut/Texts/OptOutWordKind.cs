namespace PolicyAnalyzers.Surveys.OptingOut.Texts;

/// <summary>Where in a message a word has to stand to end contact.</summary>
internal enum OptOutWordKind
{
    /// <summary>Anywhere in a short message, at its beginning or at its end; elsewhere it is unclear.</summary>
    Word,

    /// <summary>It is the whole message, courtesies aside: <c>end</c> says something else in a sentence.</summary>
    Alone,

    /// <summary>Anywhere.</summary>
    Phrase,
}
