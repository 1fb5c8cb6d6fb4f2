using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Surveys.Schedules.Journals;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules.Properties;

/// <summary>No request begins to a person after an opt-out or a withdrawal took effect, before the first consent, or with the kill switch on.</summary>
internal static class NobodyRefused
{
    public static IEnumerable<string> Broken(History history)
    {
        foreach (var contact in history.Deliveries)
        {
            var calls = history.Calls.Where(call => call.Subject == contact.Wish.Person && call.Began < contact.Began).ToArray();
            if (Holds(calls, "OptOut", "OptIn", contact.Began))
            {
                yield return $"{contact} was contacted after an opt-out";
            }

            if (Holds(calls, "Withdraw", "Grant", contact.Began))
            {
                yield return $"{contact} was contacted after the consent was withdrawn";
            }

            if (contact.Wish.Person == Cast.NeverAsked && !calls.Any(static call => call.Name == "Grant"))
            {
                yield return $"{contact} was contacted without any consent";
            }

            var switches = history.Entries.Take(contact.Began).LastOrDefault(static entry => entry.Kind == JournalKind.CallEnded && entry.Subject.Length == 0);
            if (switches?.Value == "KillOn")
            {
                yield return $"{contact} was contacted with the kill switch on";
            }
        }
    }

    // A refusal holds if it ended before the request began, and no permission may have come after it: one that was under way at the same time may have.
    private static bool Holds(IReadOnlyList<Call> calls, string refusal, string permission, int began) => calls.Any(no =>
        no.Name == refusal && no.Ended < began && !calls.Any(yes => yes.Name == permission && (yes.Ended is null || yes.Ended > no.Began)));
}
