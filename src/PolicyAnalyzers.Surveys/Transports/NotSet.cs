using PolicyAnalyzers.Surveys.Transports.Http;

namespace PolicyAnalyzers.Surveys.Transports;

/// <summary>What a platform says of an invitation that its configuration does not cover.</summary>
internal static class NotSet
{
    /// <summary>The survey has no counterpart at the vendor.</summary>
    public static PlatformReply Up(string survey) => new(ReplyKind.NotDone, $"the configuration of the platform does not name the survey '{survey}'");

    /// <summary>The survey is not set up for the channel.</summary>
    public static PlatformReply UpFor(string survey, string channel) =>
        new(ReplyKind.NotDone, $"the configuration of the platform has no {channel} for the survey '{survey}'");
}
