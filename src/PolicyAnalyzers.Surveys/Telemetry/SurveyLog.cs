using Microsoft.Extensions.Logging;

namespace PolicyAnalyzers.Surveys.Telemetry;

/// <summary>What the client logs. No line takes a person, an address or what a vendor wrote: there is no parameter for it.</summary>
internal static partial class SurveyLog
{
    /// <summary>An invitation is on its way.</summary>
    [LoggerMessage(1, LogLevel.Information, "Queued an invitation to '{Survey}' by {Channel}: {Invitation}")]
    public static partial void Queued(ILogger logger, string survey, string channel, string? invitation);

    /// <summary>Somebody is not invited.</summary>
    [LoggerMessage(2, LogLevel.Information, "{Decision}: an invitation to '{Survey}' by {Channel}, because of {Reason}, {Clause}")]
    public static partial void NotInvited(ILogger logger, DecisionKind decision, string survey, string channel, RefusalReason reason, PolicyClause? clause);

    /// <summary>Somebody wants no more.</summary>
    [LoggerMessage(3, LogLevel.Information, "An opt-out by {Source} cancelled {Cancelled} queued invitations")]
    public static partial void OptedOut(ILogger logger, string source, int cancelled);

    /// <summary>Somebody takes a consent back.</summary>
    [LoggerMessage(4, LogLevel.Information, "A withdrawal of the consent to '{Purpose}' by {Method} cancelled {Cancelled} queued invitations")]
    public static partial void Withdrawn(ILogger logger, string purpose, string method, int cancelled);

    /// <summary>A platform answered.</summary>
    [LoggerMessage(5, LogLevel.Information, "{Platform} took invitation {Invitation} ({Reason})")]
    public static partial void Delivered(ILogger logger, string platform, string invitation, string reason);

    /// <summary>A platform certainly did not send.</summary>
    [LoggerMessage(6, LogLevel.Warning, "{Platform} did not take invitation {Invitation}: {Reason}")]
    public static partial void NotDelivered(ILogger logger, string platform, string invitation, string reason);

    /// <summary>Nobody knows whether a platform sent.</summary>
    [LoggerMessage(7, LogLevel.Error, "It is not known whether {Platform} sent invitation {Invitation}: {Reason}. It is not repeated by itself.")]
    public static partial void OutcomeUnknown(ILogger logger, string platform, string invitation, string reason);

    /// <summary>An opt-out could not be stored.</summary>
    [LoggerMessage(8, LogLevel.Error, "An opt-out by {Source} could not be stored ({Exception}); the sender was told to try again")]
    public static partial void OptOutFailed(ILogger logger, string source, string exception);

    /// <summary>A text message has to be read by a person.</summary>
    [LoggerMessage(9, LogLevel.Warning, "A text message may be an opt-out; its sender is not contacted until a person has read it")]
    public static partial void UnclearText(ILogger logger);

    /// <summary>Background work failed.</summary>
    [LoggerMessage(10, LogLevel.Error, "'{Work}' failed ({Exception}) and begins again in a moment; /health says what is wrong")]
    public static partial void WorkFailed(ILogger logger, string work, string exception);
}
