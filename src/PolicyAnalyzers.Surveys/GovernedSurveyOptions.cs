using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys;

/// <summary>The settings of the client that are no policy: where things are, keys, and patience. What may be asked of whom stands in the policy file only.</summary>
public sealed class GovernedSurveyOptions
{
    /// <summary>The policy file; relative to the application's folder.</summary>
    public string PolicyFile { get; set; } = "policy.yaml";

    /// <summary>The SQLite file of the ledger; relative to the application's folder. Not looked at where another ledger is registered.</summary>
    public string LedgerFile { get; set; } = "surveys.db";

    /// <summary>The id of the key by which identifiers are hashed and the audit trail is sealed from now on.</summary>
    public string CurrentKey { get; set; } = "";

    /// <summary>
    /// Every key, by id, in Base64, of 32 bytes or more. A secret: from configuration only. A key stays for as long as rows that it made are to be found
    /// and verified.
    /// </summary>
    public IDictionary<string, string> Keys { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The key by which samples are drawn, in Base64, of 32 bytes or more. It does not rotate: the sample of a survey would be another one.</summary>
    public string SamplingKey { get; set; } = "";

    /// <summary>
    /// The country (ISO 3166-1 alpha-2) in which telephone numbers are read that are written without their country's code, where the person's country is not
    /// known and in opt-outs by message. Null: such numbers are not guessed at.
    /// </summary>
    public string? PhoneCountry { get; set; }

    /// <summary>How far the clock of this machine may move against the time that passes, before nothing is decided any more.</summary>
    public TimeSpan ClockTolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a decision waits for the ledger, the directory and the consents.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long an invitation may stay queued before it is cancelled: an old one asks about something that is forgotten.</summary>
    public TimeSpan QueueTime { get; set; } = TimeSpan.FromDays(3);

    /// <summary>How long an invitation and the links in it hold, if the fieldwork does not end before.</summary>
    public TimeSpan InvitationTime { get; set; } = TimeSpan.FromDays(30);
}
