using System;
using System.Text.Json;

namespace PolicyAnalyzers.Surveys.Transports.Http;

/// <summary>What a platform answered to one request, as far as it can be relied on.</summary>
/// <param name="Kind">What is known.</param>
/// <param name="Reason">Why, for people: status and cause. Holds nothing that the platform wrote: an error text of a vendor repeats the address that was sent to it.</param>
internal sealed record PlatformReply(ReplyKind Kind, string Reason)
{
    /// <summary>Whether the same request can succeed later; only for <see cref="ReplyKind.NotDone"/>.</summary>
    public bool MayRetry { get; init; }

    /// <summary>How long the platform asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The HTTP status; null where none arrived.</summary>
    public int? Status { get; init; }

    /// <summary>The JSON of an accepted request; undefined where there was no body.</summary>
    public JsonElement Body { get; init; }

    /// <summary>The platform's id of what it sent; null where it gives none.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether it speaks against the platform or its account as a whole: no answer, 5xx, a refused credential, too many requests.</summary>
    public bool IsPlatformFault => Kind != ReplyKind.Accepted && Status is null or >= 500 or 401 or 403 or 429;

    /// <summary>The text of a member of the body, or null: <c>result.id</c>.</summary>
    public string? Text(params ReadOnlySpan<string> path)
    {
        var element = Body;
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.ValueKind switch
        {
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number => element.GetRawText(),
            _ => null,
        };
    }

    /// <summary>
    /// The same for a step that contacts nobody yet: whatever went wrong, certainly nothing was sent, and the whole can be tried again.
    /// </summary>
    public PlatformReply BeforeSending() => Kind == ReplyKind.Unknown ? this with { Kind = ReplyKind.NotDone, MayRetry = true } : this;
}
