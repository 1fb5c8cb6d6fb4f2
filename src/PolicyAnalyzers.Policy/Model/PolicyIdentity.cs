using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>The section <c>policy</c>: who issues the policy, in which version, since when.</summary>
public sealed record PolicyIdentity
{
    /// <summary>The id, which is also the package's id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The version (SemVer 2.0).</summary>
    public string Version { get; init; } = "";

    /// <summary>The title in plain words.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whom to ask; named in every message.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The first day on which it is in force; null only in a policy that was not read from a file.</summary>
    public PolicyDate? Effective { get; init; }

    /// <summary>The accountable executive: an id under <c>roles</c>.</summary>
    public Located<string>? Owner { get; init; }

    /// <summary>The day on which it was made known.</summary>
    public PolicyDate? Announced { get; init; }

    /// <summary>The lowest version of the analyzers that understands it (SemVer 2.0).</summary>
    public string? RequiredAnalyzers { get; init; }

    /// <summary>Where that version stands.</summary>
    public SourceSpan RequiredAnalyzersSpan { get; init; }

    /// <summary>Where people read it.</summary>
    public string? Location { get; init; }

    /// <summary>Policies on which it is built.</summary>
    public ImmutableArray<string> BasedOn { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Who approved it; null where nobody is named.</summary>
    public Approval? Approval { get; init; }

    /// <summary>When it is read again.</summary>
    public Review? Review { get; init; }
}
