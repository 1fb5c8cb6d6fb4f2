namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>How much of an address must be there before it is the vendor's.</summary>
public enum HostScope
{
    /// <summary>The host alone: code may add the path later.</summary>
    Whole,

    /// <summary>The host with this path: it serves other pages too.</summary>
    Path,

    /// <summary>The host with a path that speaks of surveys: it is that of a product that does much else.</summary>
    Survey,
}
