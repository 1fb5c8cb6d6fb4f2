namespace PolicyAnalyzers.Context.Shapes;

/// <summary>What happens at a place that may copy data.</summary>
internal enum CopySiteKind
{
    /// <summary>A member is assigned.</summary>
    Write,

    /// <summary>An object is created with arguments, or another constructor is called.</summary>
    Creation,

    /// <summary>A method is called that bears the name of one that maps types.</summary>
    Call,

    /// <summary>A type gets another name.</summary>
    Alias,
}
