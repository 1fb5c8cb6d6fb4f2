using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Comparison;

/// <summary>Whether the version that a policy declares says enough of what it changes.</summary>
/// <param name="Bump">What the changes raise.</param>
/// <param name="Required">The lowest version that says it; the older version itself where nothing differs.</param>
/// <param name="Declared">The version that the newer policy declares.</param>
/// <param name="IsLowered">It is lower than the older version.</param>
/// <param name="IsEnough">It is not too small.</param>
public sealed record VersionVerdict(VersionBump Bump, SemanticVersion Required, SemanticVersion Declared, bool IsLowered, bool IsEnough)
{
    /// <summary>Judges the version of <paramref name="newer"/>.</summary>
    public static VersionVerdict Of(PolicyDocument older, PolicyDocument newer, VersionBump bump)
    {
        var (was, declared) = (SemanticVersion.Parse(older.Identity.Version), SemanticVersion.Parse(newer.Identity.Version));
        var required = Lowest(was, bump);
        var isLowered = declared.CompareTo(was) < 0;

        // A pre-release leads up to its release, so it says as much as that; and it is higher than what was.
        var isEnough = !isLowered && (bump == VersionBump.None || (declared.CompareTo(was) > 0 && declared.Release.CompareTo(required) >= 0));
        return new VersionVerdict(bump, required, declared, isLowered, isEnough);
    }

    /// <summary>The lowest version that says of <paramref name="was"/> that it was changed so much.</summary>
    public static SemanticVersion Lowest(SemanticVersion was, VersionBump bump)
    {
        if (bump == VersionBump.None)
        {
            return was;
        }

        // Nobody was promised anything by a pre-release: its release may hold any change.
        if (was.PreRelease.Length > 0)
        {
            return was.Release;
        }

        // By SemVer, anything may change before 1.0.0; a minor raise still tells it apart from other words.
        return was.Raise(was.Major == 0 && bump == VersionBump.Major ? VersionBump.Minor : bump);
    }
}
