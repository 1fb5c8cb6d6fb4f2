using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Surveys.Schedules.Properties;

/// <summary>
/// The limits of <c>schedule.policy.yaml</c>, counted over what vendors delivered: two transactional ones in 30 days, one relationship one in 90, five
/// days between any two, ten days after an answer, one reminder after three days, one survey of the group at a time.
/// </summary>
internal static class LimitsHold
{
    private static readonly DateTimeOffset EndOfCall = new(2027, 3, 20, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<string> Broken(History history) =>
    [
        .. history.InvitationsByPerson.SelectMany(Crowded),
        .. history.InvitationsByPerson.SelectMany(contacts => Overlapping(contacts, history)),
        .. AfterAnswer(history),
        .. Reminders(history),
        .. AtWrongTime(history),
    ];

    private static IEnumerable<string> Crowded(Contacted[] contacts)
    {
        var transactional = contacts.Where(static each => each.Wish.Survey != "yearly").ToArray();
        var relationship = contacts.Where(static each => each.Wish.Survey == "yearly").ToArray();
        return TooMany(contacts, 1, 5, "in the rest after an invitation")
            .Concat(TooMany(transactional, 2, 30, "beyond the limit of transactional surveys"))
            .Concat(TooMany(relationship, 1, 90, "beyond the limit of relationship surveys"));
    }

    private static IEnumerable<string> TooMany(Contacted[] contacts, int most, int days, string what)
    {
        for (var index = most; index < contacts.Length; index++)
        {
            if (contacts[index].At - contacts[index - most].At < TimeSpan.FromDays(days))
            {
                yield return $"{contacts[index]} was contacted {what}, after {contacts[index - most]}";
            }
        }
    }

    // 30 days: how long an invitation holds.
    private static IEnumerable<string> Overlapping(Contacted[] contacts, History history)
    {
        foreach (var later in contacts.Where(static each => each.Wish.Survey != "yearly"))
        {
            foreach (var earlier in contacts.Where(each => each.Arrived < later.Wish.Index && each.Wish.Survey != "yearly" && each.Wish.Survey != later.Wish.Survey))
            {
                var isAnswered = history.Calls.Any(call => call.Name == "Respond" && call.Subject == earlier.Wish.Invitation && call.Began < later.Began);
                var expires = earlier.Wish.Survey == "call" ? Earlier(EndOfCall, earlier.Wish.At.AddDays(30)) : earlier.Wish.At.AddDays(30);
                if (!isAnswered && later.Wish.At < expires)
                {
                    yield return $"{later} was contacted while in {earlier} of the same group";
                }
            }
        }
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static IEnumerable<string> AfterAnswer(History history)
    {
        // A second record of one response changes nothing, so that the first one counts.
        foreach (var answer in history.Calls.Where(static call => call is { Name: "Respond", Ended: not null }).DistinctBy(static call => call.Subject))
        {
            var person = history.Deliveries.First(each => each.Wish.Invitation == answer.Subject).Wish.Person;
            foreach (var contact in history.Deliveries.Where(each => each.Wish.Person == person && each.Wish.Index > answer.Ended && !history.IsReminder(each.Wish)))
            {
                if (contact.At - answer.At < TimeSpan.FromDays(10))
                {
                    yield return $"{contact} was contacted in the rest after an answer";
                }
            }
        }
    }

    private static IEnumerable<string> Reminders(History history)
    {
        foreach (var group in history.Deliveries.Where(each => history.IsReminder(each.Wish)).GroupBy(static each => each.Wish.Key))
        {
            var invitation = history.Deliveries.FirstOrDefault(each => each.Wish.Invitation == group.Key);
            if (group.Count() > 1)
            {
                yield return $"{group.First()} was reminded {group.Count()} times";
            }

            if (invitation is not null && group.Any(each => each.At - invitation.At < TimeSpan.FromDays(3)))
            {
                yield return $"{group.First()} was reminded too early";
            }
        }
    }

    // Warsaw is an hour ahead of UTC, from 28 March two hours.
    private static IEnumerable<string> AtWrongTime(History history)
    {
        var warsaw = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");
        foreach (var contact in history.Deliveries)
        {
            if (TimeZoneInfo.ConvertTime(contact.At, warsaw).Hour is >= 21 or < 8)
            {
                yield return $"{contact} was contacted in a quiet hour";
            }

            if (contact.Wish.Survey == "call" && contact.At >= EndOfCall.AddDays(2))
            {
                yield return $"{contact} was contacted after the fieldwork";
            }
        }
    }
}
