namespace PolicyAnalyzers.Context.Declarations;

/// <summary>Where a datum's attribute stands.</summary>
internal enum DeclaredAt
{
    /// <summary>On the member, its type or its assembly.</summary>
    Here,

    /// <summary>On another datum of this compilation, of which this one is a copy or an implementation.</summary>
    Elsewhere,

    /// <summary>On such a datum of another assembly.</summary>
    InAnotherAssembly,
}
