namespace PolicyAnalyzers.Recognition.Names;

/// <summary>How much a term says on its own.</summary>
internal enum TermStrength
{
    /// <summary>Says something only inside a type about the term's subject: "name" in a customer, "cc" in a message.</summary>
    Within,

    /// <summary>Needs something else that speaks of a customer: "street", "login".</summary>
    Weak,

    /// <summary>Enough unless something speaks against it: "email".</summary>
    Likely,

    /// <summary>Hardly ever means anything else: "passport number".</summary>
    Strong,
}
