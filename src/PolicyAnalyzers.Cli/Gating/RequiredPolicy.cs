using System;
using PolicyAnalyzers.Policy.Comparison;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>The policy that projects must have at least, as <c>--require ID&gt;=VERSION</c> states it.</summary>
/// <param name="Id">The policy's id.</param>
/// <param name="Version">Its lowest version.</param>
internal sealed record RequiredPolicy(string Id, SemanticVersion Version)
{
    private const string Sign = ">=";

    /// <summary>Reads the option.</summary>
    /// <exception cref="UsageException">The text is not of that form.</exception>
    public static RequiredPolicy Parse(string text)
    {
        var sign = text.IndexOf(Sign, StringComparison.Ordinal);
        try
        {
            return sign > 0 ? new RequiredPolicy(text[..sign].Trim(), SemanticVersion.Parse(text[(sign + Sign.Length)..].Trim())) : throw new FormatException();
        }
        catch (FormatException)
        {
            throw new UsageException($"'{text}' is no required policy. Write --require ID>=VERSION, for example --require 'Contoso.CustomerData>=2.1.0'.");
        }
    }

    /// <summary>Whether a policy is the one, and new enough.</summary>
    public bool IsMetBy(string id, string version) => id.Equals(Id, StringComparison.OrdinalIgnoreCase) && SemanticVersion.Parse(version).CompareTo(Version) >= 0;

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";
}
