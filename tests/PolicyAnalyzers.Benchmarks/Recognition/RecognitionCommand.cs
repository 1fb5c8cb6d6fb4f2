using System.CommandLine;
using System.IO;

namespace PolicyAnalyzers.Benchmarks.Recognition;

/// <summary>The verb <c>recognition</c>.</summary>
internal static class RecognitionCommand
{
    public static Command Create()
    {
        var lines = new Option<int>("--lines") { Description = "Lines of the generated code.", DefaultValueFactory = _ => 40_000 };
        var rounds = new Option<int>("--rounds") { Description = "Rounds that count. From 6 on the ratios have a 95 % interval.", DefaultValueFactory = _ => 30 };
        var output = new Option<FileInfo>("--output") { Description = "Page whose section is replaced, such as docs/performance.md." }.AcceptExistingOnly();
        var command = new Command("recognition", "Measures what a declaration costs the recogniser, with lexicons of several sizes.") { lines, rounds, output };
        command.SetAction(parsed => RecognitionBenchmark.Run(parsed.GetValue(lines), parsed.GetValue(rounds), parsed.GetValue(output)));
        return command;
    }
}
