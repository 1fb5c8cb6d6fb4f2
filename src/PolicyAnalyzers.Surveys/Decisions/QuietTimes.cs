using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>Quiet hours on the clocks of time zones, with their daylight saving: what counts is what the clock on the wall shows.</summary>
internal static class QuietTimes
{
    // After that many ends of quiet hours each zone had its turn; where some zone still sleeps then, one always does.
    private const int MostRounds = 64;

    // An end of quiet hours that the clock leaves out (it is put forward) comes right after the gap, one that it shows twice counts the second time.
    private static readonly ZoneLocalMappingResolver Late = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>Whether it is a quiet hour in one of the zones.</summary>
    public static bool AreIn(QuietHours hours, Instant now, IReadOnlyCollection<DateTimeZone> zones) => zones.Any(zone => IsIn(hours, now, zone));

    /// <summary>The first moment at which it is a quiet hour in none of the zones; null where there is none.</summary>
    public static DateTimeOffset? End(QuietHours hours, Instant now, IReadOnlyCollection<DateTimeZone> zones)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var quiet = zones.Where(zone => IsIn(hours, now, zone)).ToArray();
            if (quiet.Length == 0)
            {
                return now.ToDateTimeOffset();
            }

            now = quiet.Max(zone => NextEnd(hours, now, zone));
        }

        return null;
    }

    private static bool IsIn(QuietHours hours, Instant now, DateTimeZone zone)
    {
        var time = now.InZone(zone).TimeOfDay;
        var from = new LocalTime(hours.From.Hour, hours.From.Minute);
        var to = new LocalTime(hours.To.Hour, hours.To.Minute);
        return from <= to ? time >= from && time < to : time >= from || time < to;
    }

    private static Instant NextEnd(QuietHours hours, Instant now, DateTimeZone zone)
    {
        var to = new LocalTime(hours.To.Hour, hours.To.Minute);
        var day = now.InZone(zone).Date;
        while (true)
        {
            var end = zone.ResolveLocal(day + to, Late).ToInstant();
            if (end > now)
            {
                return end;
            }

            day = day.PlusDays(1);
        }
    }
}
