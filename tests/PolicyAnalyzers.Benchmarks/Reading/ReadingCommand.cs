using System.CommandLine;
using System.IO;

namespace PolicyAnalyzers.Benchmarks.Reading;

/// <summary>The verb <c>reading</c>.</summary>
internal static class ReadingCommand
{
    public static Command Create()
    {
        var lines = new Option<int>("--lines") { Description = "Lines of the generated policy.", DefaultValueFactory = _ => 5000 };
        var rounds = new Option<int>("--rounds") { Description = "Rounds that count; one more warms up.", DefaultValueFactory = _ => 30 };
        var output = new Option<FileInfo>("--output") { Description = "Page whose section is replaced, such as docs/performance.md." }.AcceptExistingOnly();
        var command = new Command("reading", "Compares reading a policy with parsing its YAML.") { lines, rounds, output };
        command.SetAction(parsed => ReadingBenchmark.Run(parsed.GetValue(lines), parsed.GetValue(rounds), parsed.GetValue(output)));
        return command;
    }
}
