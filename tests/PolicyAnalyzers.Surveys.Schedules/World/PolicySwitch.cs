using System;
using System.IO;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>The policy of schedules, with its kill switch.</summary>
/// <param name="delays">Whether it says <c>on-blocked: delay</c>.</param>
internal sealed class PolicySwitch(bool delays) : IPolicySource
{
    private static readonly string Text = ReadText();
    private static readonly PolicyDocument[] Documents = [Parse(false, false), Parse(false, true), Parse(true, false), Parse(true, true)];

    /// <summary>Whether the kill switch is on.</summary>
    public bool IsOff { get; set; }

    public PolicyDocument Current => Documents[(delays ? 2 : 0) + (IsOff ? 1 : 0)];

    private static PolicyDocument Parse(bool delays, bool isOff)
    {
        var text = Text.Replace("on-blocked: drop", delays ? "on-blocked: delay" : "on-blocked: drop", StringComparison.Ordinal)
            .Replace("kill-switch: off", isOff ? "kill-switch: on" : "kill-switch: off", StringComparison.Ordinal);
        var result = PolicyReader.Read(text, "schedule.policy.yaml");
        return result.Document ?? throw new InvalidOperationException(string.Join('\n', result.Problems));
    }

    private static string ReadText()
    {
        using var stream = typeof(PolicySwitch).Assembly.GetManifestResourceStream("schedule.policy.yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
