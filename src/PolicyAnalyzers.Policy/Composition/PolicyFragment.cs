using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>A team's addition to the organisation's policy, read without a fault. It can tighten rules, and register what it was delegated.</summary>
public sealed record PolicyFragment
{
    /// <summary>The file.</summary>
    public string Path { get; init; } = "";

    /// <summary>SHA-256 of the text (UTF-8, line ends as LF), in lower-case hexadecimal digits.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The id of the policy that it adds to, and where that stands.</summary>
    public Located<string> Extends { get; init; }

    /// <summary>The repository that it says to be for; null where it says none.</summary>
    public Located<string>? Repository { get; init; }

    /// <summary>Whom to ask about it.</summary>
    public string? Contact { get; init; }

    /// <summary>The first day on which its registrations hold.</summary>
    public PolicyDate? Effective { get; init; }

    /// <summary>Its waivers. They are judged one by one and are no part of the composed policy.</summary>
    public Cards<WaiverCard> Waivers { get; init; } = Cards<WaiverCard>.None;

    /// <summary>The symbols that it exempts; in force only if they are approved.</summary>
    public ImmutableArray<Exemption> Exemptions { get; init; } = ImmutableArray<Exemption>.Empty;

    /// <summary>Its values.</summary>
    internal Reading.MappingNode Root { get; init; } = Reading.MappingNode.Empty;
}
