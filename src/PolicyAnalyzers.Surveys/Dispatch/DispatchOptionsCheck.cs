using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Hosting;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>Checks at start how things are sent.</summary>
internal sealed class DispatchOptionsCheck : IValidateOptions<DispatchOptions>
{
    /// <summary>The configuration that holds <see cref="DispatchOptions"/>.</summary>
    public const string Section = "Surveys:Dispatch";

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DispatchOptions options)
    {
        var faults = Faults(options).ToArray();
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(DispatchOptions options) =>
    [
        .. Settings.Positive(Section + ":SendTime", options.SendTime),
        .. Settings.Positive(Section + ":Idle", options.Idle),
        .. Settings.Positive(Section + ":FirstPause", options.FirstPause),
        .. Settings.Positive(Section + ":KeyMemory", options.KeyMemory),
        .. Wrong(options.Workers is < 1 or > 256, "Workers", "Write 1 to 256."),
        .. Wrong(options.MostAttempts < 1, "MostAttempts", "Write 1 or more."),
        .. Wrong(options.LongestPause < options.FirstPause, "LongestPause", "Write no less than FirstPause."),
        .. Wrong(options.Lease < options.LongestHold, "Lease", $"Write {options.LongestHold} or more: twice SendTime, and 30 seconds."),

        // These four are the bounds of Polly's circuit breaker.
        .. Wrong(options.FailureShare is not (> 0 and <= 1), "FailureShare", "Write a number above 0, at most 1."),
        .. Wrong(options.FewestAttempts < 2, "FewestAttempts", "Write 2 or more."),
        .. Wrong(options.FailureTime.TotalSeconds is < 0.5 or > 86400, "FailureTime", "Write 00:00:00.5 to 1.00:00:00."),
        .. Wrong(options.OpenTime.TotalSeconds is < 0.5 or > 86400, "OpenTime", "Write 00:00:00.5 to 1.00:00:00."),
    ];

    private static IEnumerable<string> Wrong(bool isWrong, string key, string remedy) => isWrong ? [$"{Section}:{key} is out of range. {remedy}"] : [];
}
