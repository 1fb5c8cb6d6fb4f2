using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.EndToEnd.Tests.OffSwitches;

/// <summary>Every way to switch the check off that is known.</summary>
internal static class AllOffSwitches
{
    /// <summary>The ways, by where they must end in red.</summary>
    public static ILookup<RedIn, OffSwitch> ByPlace { get; } = List().ToLookup(way => way.RedIn);

    private static IEnumerable<OffSwitch> List() =>
        [.. SuppressionsInSource.All, .. Configuration.All, .. AnalyzersOff.All, .. PolicyAway.All, .. OutsideTheBuild.All];
}
