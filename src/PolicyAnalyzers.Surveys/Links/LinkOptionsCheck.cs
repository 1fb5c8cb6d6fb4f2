using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Hosting;

namespace PolicyAnalyzers.Surveys.Links;

/// <summary>Checks at start how people reach this service.</summary>
/// <param name="platforms">The platforms: a sender of one's own depends on the links of this service, a vendor makes its own.</param>
internal sealed class LinkOptionsCheck(IEnumerable<PlatformRegistration> platforms) : IValidateOptions<LinkOptions>
{
    private const string Section = "Surveys:Links:";

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, LinkOptions options)
    {
        var faults = Faults(options).ToArray();
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(LinkOptions options)
    {
        if (!options.IsUsed && options.Surveys.Count == 0 && options.Keys.Count == 0 && platforms.All(static each => each.Kind != "webhook"))
        {
            return [];
        }

        return
        [
            .. Settings.Address(Section + "PublicAddress", options.PublicAddress, "the https address under which this service is reached: links that end contact lead there"),
            .. Settings.Required(Section + "CurrentKey", options.CurrentKey, "the id of the key that signs new links"),
            .. options.Keys.SelectMany(static each => Settings.Key($"{Section}Keys:{each.Key}", each.Value.Reveal(), LinkKeys.ShortestKey)),
            .. options.Keys.Keys.Where(static id => !LinkKeys.IsId(id)).Select(static id => $"{Section}Keys:{id} is no id of a key. Write letters, digits, '-' and '_'."),
            .. options.CurrentKey is { Length: > 0 } current && !options.Keys.ContainsKey(current) ? [$"{Section}Keys:{current} is missing. It is the current key."] : (string[])[],
            .. options.Surveys.Where(static each => !Uri.TryCreate(each.Value.Replace("{invitation}", "0", StringComparison.Ordinal), UriKind.Absolute, out var target) || target.Scheme != Uri.UriSchemeHttps)
                .Select(static each => $"{Section}Surveys:{each.Key} is no https address. Write where the questions are, with {{invitation}} for the invitation's id."),
        ];
    }
}
