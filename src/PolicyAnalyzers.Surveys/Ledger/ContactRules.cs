using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>
/// Whether one more contact with a person fits, given those that a store holds of the person. Every store asks this inside its transaction and under its
/// lock of the person, so that all of them count alike.
/// </summary>
public static class ContactRules
{
    /// <summary>Contacts that can matter count from, were answered, or expire after this; a store need not look at older ones.</summary>
    /// <remarks>A reminder needs besides them the invitation that it reminds of, and the reminders of that.</remarks>
    public static DateTimeOffset Horizon(ReservationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Windows.Count == 0 ? request.Now : request.Now - request.Windows.Max(static window => window.Per);
    }

    /// <summary>What blocks the contact first; <see cref="ReservationOutcome.Reserved"/> where nothing does.</summary>
    /// <param name="request">The contact.</param>
    /// <param name="contacts">Those that the store holds of the person, in any order.</param>
    public static ReservationResult Judge(ReservationRequest request, IReadOnlyCollection<Contact> contacts)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(contacts);
        if (request.ReminderOf is { } original)
        {
            return JudgeReminder(request, original, contacts);
        }

        foreach (var window in request.Windows)
        {
            var counted = Counted(window, contacts).Where(time => time > request.Now - window.Per).Order().ToArray();
            if (counted.Length >= window.Max)
            {
                return new ReservationResult(ReservationOutcome.WindowFull) { Window = window, AvailableFrom = AvailableFrom(window, counted) };
            }
        }

        var inGroup = contacts.Where(contact => IsInGroup(contact, request, contacts)).ToArray();
        return inGroup.Length == 0
            ? new ReservationResult(ReservationOutcome.Reserved)
            : new ReservationResult(ReservationOutcome.InGroup) { AvailableFrom = inGroup.Max(static contact => contact.Expires) };
    }

    private static IEnumerable<DateTimeOffset> Counted(ContactWindow window, IEnumerable<Contact> contacts)
    {
        foreach (var contact in contacts)
        {
            if (window.SurveyType is not null && contact.SurveyType is not null && contact.SurveyType != window.SurveyType)
            {
                continue;
            }

            var at = window.CountsResponses ? contact.RespondedAt : contact.ReminderOf is null ? contact.CountsFrom : null;
            if (at is { } time)
            {
                yield return time;
            }
        }
    }

    // The window has room again when so many have left it that fewer than its maximum are in it.
    private static DateTimeOffset? AvailableFrom(ContactWindow window, DateTimeOffset[] counted)
    {
        if (window.Max < 1)
        {
            return null;
        }

        var last = counted[^window.Max];
        return last == Contact.StillQueued ? null : last + window.Per;
    }

    private static bool IsInGroup(Contact contact, ReservationRequest request, IEnumerable<Contact> contacts) =>
        request.Group is not null
        && contact.Group == request.Group
        && contact.Survey != request.Survey
        && contact.ReminderOf is null
        && contact.CountsFrom is not null
        && contact.Expires > request.Now
        && !IsAnswered(contact, contacts);

    // Through its own link, or through that of a reminder.
    private static bool IsAnswered(Contact invitation, IEnumerable<Contact> contacts) =>
        invitation.RespondedAt is not null || contacts.Any(contact => contact.ReminderOf == invitation.InvitationId && contact.RespondedAt is not null);

    private static ReservationResult JudgeReminder(ReservationRequest request, string original, IReadOnlyCollection<Contact> contacts)
    {
        var invitation = contacts.FirstOrDefault(contact => contact.InvitationId == original);
        if (invitation is not { ReminderOf: null, CountsFrom: { } sent }
            || sent == Contact.StillQueued
            || IsAnswered(invitation, contacts)
            || invitation.Survey != request.Survey
            || invitation.Expires <= request.Now)
        {
            return new ReservationResult(ReservationOutcome.NothingToRemindOf);
        }

        var times = contacts.Where(contact => contact.ReminderOf == original && contact.CountsFrom is not null).Select(static contact => contact.CountsFrom!.Value).ToArray();
        var last = times.Append(sent).Max();
        if (times.Length >= request.MostReminders || last == Contact.StillQueued)
        {
            return new ReservationResult(ReservationOutcome.ReminderNotDue);
        }

        return last + request.ReminderAfter > request.Now
            ? new ReservationResult(ReservationOutcome.ReminderNotDue) { AvailableFrom = last + request.ReminderAfter }
            : new ReservationResult(ReservationOutcome.Reserved);
    }
}
