namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>A namespace that, with those below it, is a platform's API.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Assembly">The simple name of the assembly in which its publisher ships it; a copy of its source may be in any.</param>
public sealed record VendorNamespace(string Name, string Assembly);
