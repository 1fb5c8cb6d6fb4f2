using PolicyAnalyzers.Surveys.People;

namespace Contoso.SurveyService.Demo;

/// <summary>Invented people. Put your own directory in the place of this class: it asks your customer database, and keeps no copy.</summary>
public sealed class DemoPeople : IPersonDirectory
{
    /// <summary>The people, with what the page calls them.</summary>
    public static IReadOnlyList<(PersonRecord Person, string Story)> All { get; } =
    [
        (Person("ada", "+12025550100", "PL", "Europe/Warsaw"), "Ada, Warsaw: agreed to questions"),
        (Person("fumiko", "+12025550101", "JP", "Asia/Tokyo"), "Fumiko, Tokyo: agreed to questions"),
        (Person("grace", "+12025550102", "US", "America/Los_Angeles"), "Grace, Los Angeles: agreed to questions"),
        (Person("ben", "+12025550103", "PL", "Europe/Warsaw"), "Ben, Warsaw: withdrew his consent"),
        (Person("chiara", "+12025550104", "IT", "Europe/Rome"), "Chiara, Rome: was never asked for consent"),
        (Person("dmitri", "+12025550105", "PL", "Europe/Warsaw", age: 15), "Dmitri, Warsaw: is fifteen"),
        (Person("eve", "+12025550106", "PL", "Europe/Warsaw"), "Eve, Warsaw: opted out"),
        (Person("noor", "+12025550107", null, zone: null), "Noor: lives nobody knows where"),
    ];

    /// <inheritdoc/>
    public Task<PersonRecord?> FindAsync(string personId, CancellationToken cancellation) =>
        Task.FromResult<PersonRecord?>(All.FirstOrDefault(each => each.Person.PersonId == personId).Person);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FindByAddressAsync(string channel, string address, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>([.. All.Where(each => each.Person.Data.Values.Contains(address)).Select(each => each.Person.PersonId)]);

    private static PersonRecord Person(string id, string phone, string? country, string? zone, int age = 18) => new(id)
    {
        AgeAtLeast = age,
        Country = country,
        TimeZone = zone,
        Data = new Dictionary<string, string> { ["contact.email"] = id + "@example.org", ["contact.phone"] = phone },
    };
}
