using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>Who and what schedules are about.</summary>
internal static class Cast
{
    public const string Purpose = "satisfaction";

    /// <summary>Few people, so that their limits are reached and workers meet.</summary>
    public static readonly IReadOnlyList<string> People = ["p0", "p1", "p2", "p3"];

    /// <summary>Permits nothing until a schedule says so.</summary>
    public static readonly string NeverAsked = People[^1];

    /// <summary>More people, so that many requests are out when a process is killed.</summary>
    public static readonly IReadOnlyList<string> Crowd = ["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9"];

    public static readonly IReadOnlyList<string> Surveys = ["delivery", "call", "yearly"];

    public static readonly IReadOnlyList<string> Channels = ["email", "sms"];

    public static readonly IdentifierKeys Keys = new("k1", new Dictionary<string, byte[]> { ["k1"] = [.. Enumerable.Repeat((byte)7, 32)] });

    public static InMemoryPeople Register()
    {
        var people = new InMemoryPeople();
        foreach (var id in Crowd)
        {
            people.Put(new PersonRecord(id)
            {
                AgeAtLeast = 18,
                Country = "PL",
                TimeZone = "Europe/Warsaw",
                Data = new Dictionary<string, string> { ["contact.email"] = id + "@example.org", ["contact.phone"] = "+4860010020" + id[1] },
            });
        }

        return people;
    }

    public static ConsentRecord Consent(string person, DateTimeOffset at) => new(Guid.NewGuid().ToString("N"), person, Purpose, ConsentState.ConsentGiven, at)
    {
        Channels = Channels,
        Data = ["contact.email", "contact.phone"],
        Recipients = ["survey-platform"],
        LegalBasis = "consent",
    };
}
