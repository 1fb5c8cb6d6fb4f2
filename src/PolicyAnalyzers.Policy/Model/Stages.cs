using System;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>The stages of the data-use cycle.</summary>
[Flags]
public enum Stages
{
    /// <summary>No stage.</summary>
    None = 0,

    /// <summary>How the datum was captured.</summary>
    Origin = 1,

    /// <summary>What it is used for, in which process.</summary>
    Purpose = 2,

    /// <summary>By what permission: a consent, or a legal basis that needs none.</summary>
    Consent = 4,

    /// <summary>What using it does for the customer and for the company.</summary>
    Outcome = 8,

    /// <summary>What is learned from using it.</summary>
    Insight = 16,

    /// <summary>Who receives it.</summary>
    Destination = 32,
}
