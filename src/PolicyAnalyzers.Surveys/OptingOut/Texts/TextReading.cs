namespace PolicyAnalyzers.Surveys.OptingOut.Texts;

/// <summary>What a text message says about being asked again.</summary>
public enum TextReading
{
    /// <summary>Nothing: an answer, a question, thanks.</summary>
    Other,

    /// <summary>
    /// It holds a word that ends contact, amid other things (<c>the bus stop was far away</c>). Whoever wrote it is not contacted until a person
    /// has read it: 47 CFR 64.1200(a)(10) asks for what a reasonable reader would understand, and a question not asked does less harm than one that was forbidden.
    /// </summary>
    Unclear,

    /// <summary>Do not ask again.</summary>
    OptOut,
}
