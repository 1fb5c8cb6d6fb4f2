using System.Collections.Generic;
using PolicyAnalyzers.Surveys.Hosting;

namespace PolicyAnalyzers.Surveys.Transports.Qualtrics;

/// <summary>What is wrong with the settings of an account of Qualtrics.</summary>
internal static class QualtricsChecks
{
    /// <summary>The faults.</summary>
    public static IEnumerable<string> Faults(string section, QualtricsOptions options) =>
    [
        .. Settings.Address(section + ":BaseAddress", options.BaseAddress, "'https://fra1.qualtrics.com/API/v3/' with your data center"),
        .. Settings.Required(section + ":ApiToken", options.ApiToken, "the token of the API, from a vault"),
        .. Settings.Required(section + ":DirectoryId", options.DirectoryId, "the id of the directory, 'POOL_…'"),
        .. Settings.Positive(section + ":Timeout", options.Timeout),
        .. OfSurveys(section, options),
    ];

    private static IEnumerable<string> OfSurveys(string section, QualtricsOptions options)
    {
        foreach (var (id, survey) in options.Surveys)
        {
            var key = $"{section}:Surveys:{id}:";
            foreach (var fault in (IEnumerable<string>)[
                .. Settings.Required(key + "SurveyId", survey.SurveyId, "'SV_…'"),
                .. Settings.Required(key + "MailingListId", survey.MailingListId, "'CG_…'"),
                .. Settings.Required(key + "LibraryId", survey.LibraryId, "'UR_…' or 'GR_…'"),
                .. Settings.Required(key + "EmailMessageId or SmsMessageId", survey.EmailMessageId ?? survey.SmsMessageId, "'MS_…'"),
                .. survey.EmailMessageId is null ? [] : Settings.Required(section + ":FromEmail", options.FromEmail, "the address that mails come from"),
                .. survey.EmailMessageId is null ? [] : Settings.Required(key + "Subject", survey.Subject, "the subject of mails")])
            {
                yield return fault;
            }
        }
    }
}
