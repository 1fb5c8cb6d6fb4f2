using System.Linq;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Hosting;

namespace PolicyAnalyzers.Surveys.OptingOut;

/// <summary>Checks at start how opt-outs reach this service.</summary>
internal sealed class OptOutOptionsCheck : IValidateOptions<OptOutOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, OptOutOptions options)
    {
        var faults = Settings.WebhookKey("Surveys:OptOut:InboundKey", options.InboundKey).ToArray();
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
