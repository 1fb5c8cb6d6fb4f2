using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PolicyAnalyzers.Surveys.Telemetry;

/// <summary>The spans and figures of the client.</summary>
internal sealed class SurveyMeasures : IDisposable
{
    private readonly Meter meter;
    private readonly Counter<long> decisions;
    private readonly Histogram<double> decisionTime;
    private readonly Counter<long> deliveries;
    private readonly Histogram<double> deliveryTime;
    private readonly Counter<long> optOuts;
    private readonly Counter<long> responses;

    /// <summary>Figures under <see cref="SurveyTelemetry.MeterName"/>.</summary>
    public SurveyMeasures(IMeterFactory meters)
    {
        meter = meters.Create(SurveyTelemetry.MeterName);
        decisions = meter.CreateCounter<long>("surveys.decisions", "{decision}", "Wishes to invite, by what was decided and why.");
        decisionTime = meter.CreateHistogram<double>("surveys.decision.duration", "s", "How long a decision takes, its reservation included.");
        deliveries = meter.CreateCounter<long>("surveys.deliveries", "{attempt}", "Attempts to hand an invitation to a platform, by outcome.");
        deliveryTime = meter.CreateHistogram<double>("surveys.delivery.duration", "s", "How long a platform takes to answer.");
        optOuts = meter.CreateCounter<long>("surveys.opt_outs", "{opt-out}", "Opt-outs and withdrawals of consent, by the way they came.");
        responses = meter.CreateCounter<long>("surveys.responses", "{response}", "Answers, by survey.");
    }

    /// <summary>The source of spans.</summary>
    public ActivitySource Source { get; } = new(SurveyTelemetry.ActivitySourceName);

    /// <summary>Counts a decision.</summary>
    public void Decided(SurveyInvitation invitation, SurveyDecision decision, TimeSpan took)
    {
        var tags = new TagList { { "survey", invitation.Survey }, { "channel", invitation.Channel }, { "decision", decision.Kind.ToString() }, { "reason", decision.Reason.ToString() } };
        decisions.Add(1, tags);
        decisionTime.Record(took.TotalSeconds, new KeyValuePair<string, object?>("decision", decision.Kind.ToString()));
    }

    /// <summary>Counts an attempt to deliver.</summary>
    public void Delivered(string platform, string outcome, TimeSpan took)
    {
        var tags = new TagList { { "platform", platform }, { "outcome", outcome } };
        deliveries.Add(1, tags);
        deliveryTime.Record(took.TotalSeconds, tags);
    }

    /// <summary>Counts an opt-out or a withdrawal.</summary>
    public void OptedOut(string source) => optOuts.Add(1, new KeyValuePair<string, object?>("source", source));

    /// <summary>Counts an answer.</summary>
    public void Responded(string survey) => responses.Add(1, new KeyValuePair<string, object?>("survey", survey));

    /// <inheritdoc/>
    public void Dispose()
    {
        Source.Dispose();
        meter.Dispose();
    }
}
