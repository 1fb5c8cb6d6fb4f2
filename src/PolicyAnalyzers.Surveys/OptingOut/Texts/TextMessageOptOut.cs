using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Surveys.Telemetry;

namespace PolicyAnalyzers.Surveys.OptingOut.Texts;

/// <summary>Acts on text messages that people sent. For a gateway that this service does not know, call it from code of your own.</summary>
public sealed class TextMessageOptOut
{
    private readonly IGovernedSurveyClient client;
    private readonly IPolicySource policy;
    private readonly ILogger<TextMessageOptOut> logger;

    /// <summary>Acts by a client and the words of a policy.</summary>
    public TextMessageOptOut(IGovernedSurveyClient client, IPolicySource policy, ILogger<TextMessageOptOut> logger)
    {
        this.client = client;
        this.policy = policy;
        this.logger = logger;
    }

    /// <summary>Reads a message, and ends contact with its sender where it says so or may say so.</summary>
    /// <param name="from">The sender's number as the gateway gives it.</param>
    /// <param name="text">The message. It is not kept.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<TextReading> ReceiveAsync(string from, string text, CancellationToken cancellation = default)
    {
        var reading = Reader().Read(text);
        if (reading == TextReading.Other)
        {
            return reading;
        }

        if (reading == TextReading.Unclear)
        {
            SurveyLog.UnclearText(logger);
        }

        await client.OptOutAsync(new SurveyOptOut(reading == TextReading.OptOut ? "sms" : "sms-unclear") { Address = from, Channel = "sms" }, cancellation).ConfigureAwait(false);
        return reading;
    }

    private OptOutReader Reader()
    {
        try
        {
            return new OptOutReader(policy.Current.SurveyPolicy.OptOut.Keywords.SelectMany(static each => each.Words));
        }
        catch (PolicyUnavailableException)
        {
            // The words that ship hold all the same.
            return new OptOutReader([]);
        }
    }
}
