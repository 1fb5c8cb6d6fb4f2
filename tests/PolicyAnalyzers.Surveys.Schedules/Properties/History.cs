using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Surveys.Schedules.Journals;

namespace PolicyAnalyzers.Surveys.Schedules.Properties;

/// <summary>The journal, read for the properties. It knows nothing of how the product works.</summary>
internal sealed class History
{
    private readonly Dictionary<string, int> begins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Wish> wishes = new(StringComparer.Ordinal);

    public History(IReadOnlyList<JournalEntry> entries)
    {
        Entries = entries;
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            if (entry.Kind == JournalKind.Began)
            {
                begins[entry.Value] = index;
            }
            else if (entry.Kind == JournalKind.Reserved)
            {
                var parts = entry.Value.Split(' ');
                wishes[entry.Subject] = new Wish(entry.Subject, parts[0], parts[1], parts[2], index, entry.At);
            }
        }

        Calls = [.. ReadCalls()];
        Deliveries = [.. entries.Select(static (entry, index) => (entry, index))
            .Where(static each => each.entry.Kind == JournalKind.Delivered)
            .Select(each => new Contacted(wishes[each.entry.Subject], begins[each.entry.Value], each.index, each.entry.At))];
    }

    public IReadOnlyList<JournalEntry> Entries { get; }

    /// <summary>Every time that a vendor contacted a person, in its order.</summary>
    public IReadOnlyList<Contacted> Deliveries { get; }

    /// <summary>What people asked for.</summary>
    public IReadOnlyList<Call> Calls { get; }

    /// <summary>Deliveries of invitations, not of reminders, to each person, in the order of time.</summary>
    public IEnumerable<Contacted[]> InvitationsByPerson => Deliveries
        .Where(each => !IsReminder(each.Wish))
        .GroupBy(static each => each.Wish.Person)
        .Select(static group => group.OrderBy(static each => each.At).ToArray());

    /// <summary>Whether a wish was for a reminder.</summary>
    public bool IsReminder(Wish wish) => wishes.ContainsKey(wish.Key);

    private IEnumerable<Call> ReadCalls()
    {
        for (var began = 0; began < Entries.Count; began++)
        {
            if (Entries[began] is { Kind: JournalKind.CallBegan } entry)
            {
                var ended = began + 1;
                while (ended < Entries.Count && (Entries[ended].Kind != JournalKind.CallEnded || Entries[ended].Value != entry.Value))
                {
                    ended++;
                }

                yield return new Call(entry.Value.Split(' ')[0], entry.Subject, began, ended < Entries.Count ? ended : null, entry.At);
            }
        }
    }
}
