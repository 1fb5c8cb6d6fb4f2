using System;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Policy.Comparison;

/// <summary>A version by SemVer 2.0. Build metadata is dropped: it has no part in the order.</summary>
public sealed class SemanticVersion
{
    private static readonly Regex Pattern = new(@"^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+.*)?$", RegexOptions.CultureInvariant);

    private SemanticVersion(BigInteger major, BigInteger minor, BigInteger patch, string preRelease)
    {
        Major = major;
        Minor = minor;
        Patch = patch;
        PreRelease = preRelease;
    }

    /// <summary>The first number.</summary>
    public BigInteger Major { get; }

    /// <summary>The middle number.</summary>
    public BigInteger Minor { get; }

    /// <summary>The last number.</summary>
    public BigInteger Patch { get; }

    /// <summary>The label of a pre-release; empty for a release.</summary>
    public string PreRelease { get; }

    /// <summary>The release that a pre-release leads up to; itself for a release.</summary>
    public SemanticVersion Release => new(Major, Minor, Patch, "");

    /// <summary>Reads a version that the policy's reader accepted.</summary>
    /// <exception cref="FormatException">The text is no version.</exception>
    public static SemanticVersion Parse(string text)
    {
        var match = Pattern.Match(text);
        return match.Success
            ? new SemanticVersion(Number(match.Groups[1]), Number(match.Groups[2]), Number(match.Groups[3]), match.Groups[4].Value)
            : throw new FormatException($"'{text}' is no version.");
    }

    /// <summary>The lowest release above this one that <paramref name="bump"/> asks for.</summary>
    public SemanticVersion Raise(VersionBump bump) => bump switch
    {
        VersionBump.Major => new SemanticVersion(Major + 1, 0, 0, ""),
        VersionBump.Minor => new SemanticVersion(Major, Minor + 1, 0, ""),
        VersionBump.Patch => new SemanticVersion(Major, Minor, Patch + 1, ""),
        _ => this,
    };

    /// <summary>Negative where this version is lower than <paramref name="other"/>, positive where it is higher, zero where neither is.</summary>
    public int CompareTo(SemanticVersion other)
    {
        var order = Major.CompareTo(other.Major);
        order = order != 0 ? order : Minor.CompareTo(other.Minor);
        order = order != 0 ? order : Patch.CompareTo(other.Patch);
        return order != 0 ? order : ComparePreRelease(PreRelease, other.PreRelease);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var release = string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Major, Minor, Patch);
        return PreRelease.Length == 0 ? release : release + "-" + PreRelease;
    }

    private static BigInteger Number(Group digits) => BigInteger.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    // A release is higher than what leads up to it; labels compare part by part, numbers below words.
    private static int ComparePreRelease(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return right.Length.CompareTo(left.Length);
        }

        var (lefts, rights) = (left.Split('.'), right.Split('.'));
        for (var i = 0; i < lefts.Length && i < rights.Length; i++)
        {
            var leftIsNumber = BigInteger.TryParse(lefts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var leftNumber);
            var rightIsNumber = BigInteger.TryParse(rights[i], NumberStyles.None, CultureInfo.InvariantCulture, out var rightNumber);
            var order = leftIsNumber && rightIsNumber ? leftNumber.CompareTo(rightNumber)
                : leftIsNumber != rightIsNumber ? (leftIsNumber ? -1 : 1)
                : string.CompareOrdinal(lefts[i], rights[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return lefts.Length.CompareTo(rights.Length);
    }
}
