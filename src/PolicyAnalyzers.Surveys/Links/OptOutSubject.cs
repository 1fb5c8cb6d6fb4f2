namespace PolicyAnalyzers.Surveys.Links;

/// <summary>Whom an opt-out link speaks for. The ledger forgets whose invitation it was as soon as it is sent, so the link itself has to know, encrypted.</summary>
/// <param name="PersonId">The host's opaque id of the person.</param>
/// <param name="Channel">The channel that the link went out by.</param>
/// <param name="Platform">The platform that the link went out by.</param>
internal sealed record OptOutSubject(string PersonId, string Channel, string Platform)
{
    private const char Separator = '\n';

    /// <summary>As a link's subject.</summary>
    public string ToSubject() => string.Join(Separator, Channel, Platform, PersonId);

    /// <summary>From a link's subject; null where it is none.</summary>
    public static OptOutSubject? Parse(string? subject) => subject?.Split(Separator, 3) is [var channel, var platform, { Length: > 0 } person] ? new(person, channel, platform) : null;

    /// <summary>Shows no person.</summary>
    public override string ToString() => $"{Channel} by {Platform}";
}
