using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Tests.Dispatch;

/// <summary>A platform that answers as a test says, the last answer for ever, and keeps what it got.</summary>
internal sealed class ScriptedTransport(string platform, bool hasKey) : ISurveyTransport
{
    public static readonly TransportOutcome Delivered = new(TransportOutcomeKind.Delivered, "200");
    public static readonly TransportOutcome Busy = new(TransportOutcomeKind.NotSentForNow, "429");
    public static readonly TransportOutcome Down = new(TransportOutcomeKind.NotSentForNow, "no connection") { IsPlatformFault = true };
    public static readonly TransportOutcome Wrong = new(TransportOutcomeKind.NotSentForGood, "400");
    public static readonly TransportOutcome Unknown = new(TransportOutcomeKind.Unknown, "no answer in time") { IsPlatformFault = true };

    public string Platform => platform;

    public bool HasIdempotencyKey { get; set; } = hasKey;

    public bool KeepsAnonymity => false;

    public Queue<TransportOutcome> Answers { get; } = new([Delivered]);

    public List<TransportRequest> Requests { get; } = [];

    /// <summary>What happens while a request is out.</summary>
    public Func<Task> Meanwhile { get; set; } = static () => Task.CompletedTask;

    public void Answer(params IEnumerable<TransportOutcome> answers)
    {
        Answers.Clear();
        foreach (var answer in answers)
        {
            Answers.Enqueue(answer);
        }
    }

    public async Task<TransportOutcome> SendAsync(TransportRequest request, CancellationToken cancellation)
    {
        Requests.Add(request);
        await Meanwhile();
        return Answers.Count > 1 ? Answers.Dequeue() : Answers.Peek();
    }
}
