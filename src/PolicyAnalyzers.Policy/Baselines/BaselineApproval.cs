namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>Who approved a baseline, as the file itself says.</summary>
/// <param name="By">An id under <c>roles</c> of the policy.</param>
/// <param name="On">The day of the approval.</param>
/// <param name="Span">The place in the file.</param>
public sealed record BaselineApproval(string By, PolicyDate On, SourceSpan Span)
{
    /// <summary>The content hash that was approved; null where none is stated.</summary>
    public string? Hash { get; init; }

    /// <summary>The signature of <see cref="By"/> in Base64; null where it is not signed.</summary>
    public string? Signature { get; init; }
}
