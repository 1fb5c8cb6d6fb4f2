using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Checks the settings of one platform at start.</summary>
internal sealed class PlatformOptionsCheck<TOptions>(string platform, string section, Func<string, TOptions, IEnumerable<string>> faults) : IValidateOptions<TOptions>
    where TOptions : class
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        if (name != platform)
        {
            return ValidateOptionsResult.Skip;
        }

        var found = faults(section, options).ToArray();
        return found.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail($"The platform '{platform}': {string.Join(" ", found)}");
    }
}
