using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>The time zones in which a person may be, where the person's own is not known.</summary>
internal static class RecipientZones
{
    private static readonly ConcurrentDictionary<string, DateTimeZone[]> ByCountry = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of a country (ISO 3166-1; of a part of one, those of the whole); of no or an unknown country, all of the world.</summary>
    public static IReadOnlyCollection<DateTimeZone> Of(string? country) => ByCountry.GetOrAdd(country?.Split('-')[0] ?? "", Find);

    private static DateTimeZone[] Find(string country)
    {
        var places = TzdbDateTimeZoneSource.Default.ZoneLocations!;
        var here = places.Where(place => string.Equals(place.CountryCode, country, StringComparison.OrdinalIgnoreCase)).ToArray();
        return [.. (here.Length == 0 ? places : here).Select(static place => place.ZoneId).Distinct().Select(static id => DateTimeZoneProviders.Tzdb[id])];
    }
}
