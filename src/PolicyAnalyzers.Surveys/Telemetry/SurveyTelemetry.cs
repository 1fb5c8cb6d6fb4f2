namespace PolicyAnalyzers.Surveys.Telemetry;

/// <summary>The names under which a host listens to the client. No tag holds a person, an address or an id of an invitation on a metric.</summary>
public static class SurveyTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string ActivitySourceName = "PolicyAnalyzers.Surveys";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "PolicyAnalyzers.Surveys";
}
