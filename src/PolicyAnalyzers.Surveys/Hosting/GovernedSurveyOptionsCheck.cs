using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Checks at start the settings of the client, the policy file, and whether the two agree. Faults of the policy are told as a compiler tells them: file, line, column.</summary>
internal sealed class GovernedSurveyOptionsCheck(IEnumerable<PlatformRegistration> platforms, IServiceProvider services) : IValidateOptions<GovernedSurveyOptions>
{
    private const string Section = "Surveys:";

    // The output length of SHA-256, by which identifiers are hashed.
    private const int ShortestKey = 32;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, GovernedSurveyOptions options)
    {
        var faults = OfSettings(options).Concat(OfPolicy(options)).ToArray();

        // One fault a line: a framework would join them into one sentence.
        return faults.Length == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("The governed survey client cannot start:" + string.Concat(faults.Select(static fault => Environment.NewLine + "  " + fault)));
    }

    private static IEnumerable<string> OfSettings(GovernedSurveyOptions options) =>
    [
        .. Settings.Required(Section + "CurrentKey", options.CurrentKey, "the id of the key by which identifiers are hashed"),
        .. options.Keys.SelectMany(static each => Settings.Key($"{Section}Keys:{each.Key}", each.Value, ShortestKey)),
        .. options.CurrentKey.Length > 0 && !options.Keys.ContainsKey(options.CurrentKey) ? [$"{Section}Keys:{options.CurrentKey} is missing. It is the current key."] : (string[])[],
        .. Settings.Key(Section + "SamplingKey", options.SamplingKey, ShortestKey),
        .. options.PhoneCountry is { } country && !InternationalNumbers.AreKnownOf(country) ? [$"{Section}PhoneCountry is no country. Write two capital letters, such as 'PL' (ISO 3166-1)."] : (string[])[],
        .. Settings.Positive(Section + "ClockTolerance", options.ClockTolerance),
        .. Settings.Positive(Section + "Patience", options.Patience),
        .. Settings.Positive(Section + "QueueTime", options.QueueTime),
    ];

    private string[] Agreement(PolicyDocument policy)
    {
        try
        {
            return [.. PlatformAgreement.Faults(policy, [.. platforms], services)];
        }
        catch (OptionsValidationException)
        {
            // Settings of a platform are wrong, and their own check says so; there is nothing to compare yet.
            return [];
        }
    }

    private IEnumerable<string> OfPolicy(GovernedSurveyOptions options)
    {
        var path = Path.GetFullPath(options.PolicyFile, AppContext.BaseDirectory);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [$"{path} cannot be read ({exception.GetType().Name}). Name the policy file in {Section}PolicyFile, or reference the policy package of your organisation."];
        }

        var read = PolicyReader.Read(bytes, path);
        return read.Document is { } policy
            ? Agreement(policy)
            : read.Problems.Select(static problem => $"{problem.Path}:{problem.Span.Line}:{problem.Span.Column}: {problem.Id}: {problem.Message}. {problem.Remedy}.");
    }
}
