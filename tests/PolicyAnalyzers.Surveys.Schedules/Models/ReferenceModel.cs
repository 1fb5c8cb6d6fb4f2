using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Surveys.Schedules.Models;

/// <summary>
/// What <c>schedule.policy.yaml</c> means, written down a second time and as plainly as possible: lists and loops, no store, no workers. It knows nothing
/// of the product but the names of its reasons.
/// </summary>
internal sealed class ReferenceModel
{
    private static readonly TimeZoneInfo Warsaw = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");

    private readonly List<ModelContact> contacts = [];
    private readonly Dictionary<(string Person, string Survey, string Key), string> wishes = [];
    private readonly HashSet<string> optedOut = [];
    private readonly Dictionary<string, bool> consents = [];

    public bool KillSwitch { get; set; }

    public void Grant(string person) => consents[person] = true;

    public void OptIn(string person) => optedOut.Remove(person);

    public void OptOut(string person)
    {
        optedOut.Add(person);
        TakeBack(person);
    }

    public void Withdraw(string person)
    {
        consents[person] = false;
        TakeBack(person);
    }

    public void Answer(string invitation, DateTimeOffset now)
    {
        var contact = contacts.Single(contact => contact.Id == invitation);
        contact.AnsweredAt ??= now;
    }

    /// <summary>Why nobody is invited now; <see cref="RefusalReason.None"/> where the person is.</summary>
    public RefusalReason Judge(SurveyInvitation wish, DateTimeOffset now)
    {
        if (wish.RequestKey is { } key && wishes.ContainsKey((wish.PersonId, wish.Survey, key)))
        {
            return RefusalReason.None;
        }

        return BeforeCounting(wish.PersonId, wish.Survey, now) is var reason and not RefusalReason.None
            ? reason
            : wish.ReminderOf is { } of ? Reminder(of, wish, now) : Limits(wish, now);
    }

    /// <summary>The wish was queued under an id; nothing new where it was before.</summary>
    public void Queue(SurveyInvitation wish, string id, DateTimeOffset now)
    {
        if (contacts.TrueForAll(contact => contact.Id != id))
        {
            contacts.Add(new ModelContact(id, wish.PersonId, wish.Survey, wish.ReminderOf, now));
        }

        if (wish.RequestKey is { } key)
        {
            wishes.TryAdd((wish.PersonId, wish.Survey, key), id);
        }
    }

    /// <summary>Sends what is queued, or takes it back: three days old, or refused by now.</summary>
    /// <returns>What was sent.</returns>
    public IReadOnlyList<string> Send(DateTimeOffset now)
    {
        var sent = new List<string>();
        foreach (var contact in contacts.Where(static contact => contact.IsQueued))
        {
            contact.IsQueued = false;
            var isLate = now >= Earlier(contact.QueuedAt.AddDays(3), contact.Expires);
            if (!isLate && BeforeCounting(contact.Person, contact.Survey, now) == RefusalReason.None)
            {
                contact.SentAt = now;
                sent.Add(contact.Id);
            }
        }

        return sent;
    }

    internal static DateTimeOffset EndOf(string survey) => survey switch
    {
        "call" => new DateTimeOffset(2027, 3, 21, 0, 0, 0, TimeSpan.Zero),
        "delivery" => new DateTimeOffset(2027, 7, 1, 0, 0, 0, TimeSpan.Zero),
        _ => new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero),
    };

    internal static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private RefusalReason BeforeCounting(string person, string survey, DateTimeOffset now) =>
        KillSwitch ? RefusalReason.KillSwitch
        : now >= EndOf(survey) ? RefusalReason.SurveyNotOpen
        : optedOut.Contains(person) ? RefusalReason.OptedOut
        : !consents.TryGetValue(person, out var permits) ? RefusalReason.ConsentUnknown
        : !permits ? RefusalReason.ConsentWithdrawn
        : TimeZoneInfo.ConvertTime(now, Warsaw).Hour is >= 21 or < 8 ? RefusalReason.QuietHours
        : RefusalReason.None;

    private RefusalReason Limits(SurveyInvitation wish, DateTimeOffset now)
    {
        var mine = contacts.Where(contact => contact.Person == wish.PersonId).ToArray();
        var invitations = mine.Where(static contact => contact.ReminderOf is null).ToArray();
        int Counted(Func<ModelContact, bool> which, int days) => invitations.Count(contact => which(contact) && (contact.IsQueued || contact.SentAt > now.AddDays(-days)));

        if (wish.Survey == "yearly" ? Counted(static contact => !contact.IsTransactional, 90) >= 1 : Counted(static contact => contact.IsTransactional, 30) >= 2)
        {
            return RefusalReason.LimitReached;
        }

        if (Counted(static _ => true, 5) >= 1 || mine.Any(contact => contact.AnsweredAt > now.AddDays(-10)))
        {
            return RefusalReason.Resting;
        }

        var isInOther = invitations.Any(contact => wish.Survey != "yearly" && contact.IsTransactional && contact.Survey != wish.Survey
            && (contact.IsQueued || contact.SentAt is not null) && !IsAnswered(contact) && contact.Expires > now);
        return isInOther ? RefusalReason.ExclusionGroup : RefusalReason.None;
    }

    private RefusalReason Reminder(string of, SurveyInvitation wish, DateTimeOffset now)
    {
        var invitation = contacts.SingleOrDefault(contact => contact.Id == of);
        var isOpen = invitation is { ReminderOf: null, SentAt: not null } && invitation.Survey == wish.Survey && invitation.Expires > now && !IsAnswered(invitation);
        var before = contacts.Count(contact => contact.ReminderOf == of && (contact.IsQueued || contact.SentAt is not null));
        return isOpen && before == 0 && invitation!.SentAt!.Value.AddDays(3) <= now ? RefusalReason.None : RefusalReason.ReminderNotDue;
    }

    private bool IsAnswered(ModelContact invitation) => contacts.Any(contact => (contact.Id == invitation.Id || contact.ReminderOf == invitation.Id) && contact.AnsweredAt is not null);

    private void TakeBack(string person)
    {
        foreach (var contact in contacts.Where(contact => contact.Person == person))
        {
            contact.IsQueued = false;
        }
    }
}
