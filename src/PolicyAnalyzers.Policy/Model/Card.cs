namespace PolicyAnalyzers.Policy.Model;

/// <summary>Something of the policy that has an identity: a use, a purpose, a platform.</summary>
/// <param name="IdAt">The id, unique in its section, and where it stands.</param>
/// <param name="Title">The title in plain words; the id where the section has no titles or the card gives none.</param>
public abstract record Card(Located<string> IdAt, string Title)
{
    /// <summary>The id.</summary>
    public string Id => IdAt.Value;

    /// <summary>No longer to be used in new code.</summary>
    public bool Retired { get; init; }

    /// <summary>The id of the card that takes its place, if the policy names one.</summary>
    public Located<string>? ReplacedBy { get; init; }
}
