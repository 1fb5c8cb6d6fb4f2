namespace PolicyAnalyzers.Annotations;

/// <summary>Whether somebody who knows the process has confirmed a declaration.</summary>
/// <remarks>Reports count the two apart, so that a bulk fix does not pass for knowledge. A proposed declaration counts as declared; rule POL1013 lists it until it is accepted.</remarks>
/// <example>
/// A bulk fix proposed the use; after a look at the process the developer removes <c>Status</c>, and the declaration is reviewed.
/// <code>
/// [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)]
/// public string Phone { get; set; }
/// </code>
/// </example>
public enum DeclarationStatus
{
    /// <summary>Somebody answers for it. The default, because people write attributes by hand when they know.</summary>
    Reviewed = 0,

    /// <summary>A tool wrote it, and nobody has looked at it yet.</summary>
    Proposed = 1,
}
