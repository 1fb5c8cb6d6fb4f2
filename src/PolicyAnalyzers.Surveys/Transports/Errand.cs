using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Transports;

/// <summary>One invitation, as a platform needs it.</summary>
/// <param name="InvitationId">Its random id. The same at every attempt.</param>
/// <param name="Survey">The survey's id in the policy.</param>
/// <param name="Channel"><c>email</c> or <c>sms</c>.</param>
/// <param name="Data">The data of the person that the survey may use, by category.</param>
internal sealed record Errand(string InvitationId, string Survey, string Channel, IReadOnlyDictionary<string, string> Data)
{
    /// <summary>The address that answers go to; null where the policy names none.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The signed link to the questions; null where the platform makes its own.</summary>
    public Uri? SurveyLink { get; init; }

    /// <summary>The signed link that ends contact; null where the host has no such endpoint.</summary>
    public Uri? OptOutLink { get; init; }

    /// <summary>The address for the channel; null where it is not among the data.</summary>
    public string? Address => Data.GetValueOrDefault(Channel == "sms" ? "contact.phone" : "contact.email");

    /// <summary>Shows no data of the person.</summary>
    public override string ToString() => $"{Survey} by {Channel}, invitation {InvitationId}";
}
