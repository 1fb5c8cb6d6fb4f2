using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>A platform that the host set up, for the check against the policy.</summary>
/// <param name="Platform">Its id in the policy.</param>
/// <param name="Kind">How it is reached, for people: <c>Qualtrics</c>, <c>webhook</c>.</param>
/// <param name="Section">The configuration that sets it up.</param>
internal sealed record PlatformRegistration(string Platform, string Kind, string Section)
{
    /// <summary>The addresses that requests go to.</summary>
    public required Func<IServiceProvider, IReadOnlyList<Uri?>> Addresses { get; init; }

    /// <summary>The surveys that the configuration names; null where it takes all.</summary>
    public required Func<IServiceProvider, IReadOnlyCollection<string>?> Surveys { get; init; }
}
