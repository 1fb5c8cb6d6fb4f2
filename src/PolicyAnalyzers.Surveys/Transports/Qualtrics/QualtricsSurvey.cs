namespace PolicyAnalyzers.Surveys.Transports.Qualtrics;

/// <summary>What a survey of the policy is at Qualtrics.</summary>
public sealed class QualtricsSurvey
{
    /// <summary>The survey: <c>SV_…</c>.</summary>
    public string? SurveyId { get; set; }

    /// <summary>The mailing list that its contacts are put into: <c>CG_…</c>.</summary>
    public string? MailingListId { get; set; }

    /// <summary>The library that holds its messages: <c>UR_…</c> or <c>GR_…</c>.</summary>
    public string? LibraryId { get; set; }

    /// <summary>The message for mails: <c>MS_…</c>. It must hold the opt-out link.</summary>
    public string? EmailMessageId { get; set; }

    /// <summary>The message for text messages: <c>MS_…</c>.</summary>
    public string? SmsMessageId { get; set; }

    /// <summary>The subject of mails.</summary>
    public string? Subject { get; set; }
}
