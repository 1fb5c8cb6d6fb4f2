using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Surveys.Hosting;

namespace PolicyAnalyzers.Surveys.Transports.SurveyMonkey;

/// <summary>What is wrong with the settings of an account of SurveyMonkey.</summary>
internal static class SurveyMonkeyChecks
{
    /// <summary>The faults.</summary>
    public static IEnumerable<string> Faults(string section, SurveyMonkeyOptions options) =>
    [
        .. Settings.Address(section + ":BaseAddress", options.BaseAddress, "'https://api.eu.surveymonkey.com/v3/' or the one of your data center"),
        .. Settings.Required(section + ":AccessToken", options.AccessToken, "the access token of the app, from a vault"),
        .. Settings.Positive(section + ":Timeout", options.Timeout),
        .. options.Surveys.SelectMany(each => OfSurvey($"{section}:Surveys:{each.Key}:", each.Value)),
    ];

    private static IEnumerable<string> OfSurvey(string key, SurveyMonkeySurvey survey) =>
    [
        .. Settings.Required(key + "EmailCollectorId or SmsCollectorId", survey.EmailCollectorId ?? survey.SmsCollectorId, "the id of a collector"),
        .. survey.EmailCollectorId is null ? [] : Settings.Required(key + "EmailMessageId", survey.EmailMessageId, "the id of the message that is copied"),
        .. survey.SmsCollectorId is null ? [] : Settings.Required(key + "SmsMessageId", survey.SmsMessageId, "the id of the message that is copied"),
    ];
}
