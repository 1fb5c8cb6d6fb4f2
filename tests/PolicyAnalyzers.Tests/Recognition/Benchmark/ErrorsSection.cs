using System;
using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>The table of the worst errors that remain.</summary>
internal static class ErrorsSection
{
    public static string Write()
    {
        var text = new StringBuilder("| | what | declaration | evidence | why |\n| --- | --- | --- | --- | --- |\n");
        for (var i = 0; i < RemainingError.Worst.Count; i++)
        {
            var error = RemainingError.Worst[i];
            text.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {error.What} | {Cell(error.Declaration)} | {Cell(error.Evidence)} | {Cell(error.ReasonKey is { } key ? RemainingError.Reasons[key] : "")} |\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
