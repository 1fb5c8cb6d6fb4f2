namespace PolicyAnalyzers.Surveys.Transports.SurveyMonkey;

/// <summary>What a survey of the policy is at SurveyMonkey: a collector for each channel, and in it a message that serves as the pattern of all.</summary>
public sealed class SurveyMonkeySurvey
{
    /// <summary>The collector of the type <c>email</c>.</summary>
    public string? EmailCollectorId { get; set; }

    /// <summary>The message in it that is copied. SurveyMonkey takes only messages with <c>[SurveyLink]</c>, <c>[OptOutLink]</c>, <c>[PrivacyLink]</c> and <c>[FooterLink]</c>.</summary>
    public string? EmailMessageId { get; set; }

    /// <summary>The collector of the type <c>sms</c>.</summary>
    public string? SmsCollectorId { get; set; }

    /// <summary>The message in it that is copied. SurveyMonkey adds how to opt out.</summary>
    public string? SmsMessageId { get; set; }
}
