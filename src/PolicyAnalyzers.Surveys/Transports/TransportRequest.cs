using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Transports;

/// <summary>One invitation, as a transport gets it. It lives only as long as the request: nothing of it is stored.</summary>
/// <param name="InvitationId">Its random id; the same at every attempt.</param>
/// <param name="IdempotencyKey">The key under which a platform carries it out once; the same at every attempt.</param>
/// <param name="Survey">The survey's id in the policy.</param>
/// <param name="Channel"><c>email</c>, <c>sms</c>, …</param>
/// <param name="Data">The person's data that the survey may use, by category; the address for the channel is among them.</param>
public sealed record TransportRequest(string InvitationId, string IdempotencyKey, string Survey, string Channel, IReadOnlyDictionary<string, string> Data)
{
    /// <summary>The person's language (BCP 47); null where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>The address that answers go to; null where the policy names none.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Whether it reminds of an invitation that was sent.</summary>
    public bool IsReminder { get; init; }

    /// <summary>Whether the survey promises anonymity: the request must not let a response be traced to the person.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>When the invitation, and any link in it, stops to hold.</summary>
    public DateTimeOffset Expires { get; init; }

    /// <summary>The signed link to the questions; null where the platform makes its own.</summary>
    public Uri? SurveyLink { get; init; }

    /// <summary>The signed link that ends contact; null where the host has none.</summary>
    public Uri? OptOutLink { get; init; }

    /// <summary>Whether it goes by text message; else by mail.</summary>
    internal bool IsSms => Channel == "sms";

    /// <summary>The address for the channel; null where it is not among the data.</summary>
    internal string? Address => Data.GetValueOrDefault(IsSms ? "contact.phone" : "contact.email");

    /// <summary>Shows no data of the person.</summary>
    public override string ToString() => $"{Survey} by {Channel}, invitation {InvitationId}";
}
