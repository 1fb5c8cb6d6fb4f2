using System;
using System.IO;

namespace PolicyAnalyzers.Benchmarks.Reading;

/// <summary>
/// The program as a process that was just started reads one file once: nothing is compiled to machine code before it but what the
/// runtime itself needs.
/// </summary>
internal static class ReadingOnce
{
    /// <summary>The first argument that makes the program do this; it stands before the options are looked at, whose library would warm things up.</summary>
    public const string Verb = "read-once";

    public const string Parse = "parse";
    public const string Read = "read";

    /// <summary>Only what reading adds: the parser is warm before the clock starts.</summary>
    public const string ParseThenParse = "parse-again";
    public const string ParseThenRead = "read-after-parse";

    /// <param name="arguments">The verb, what to do, and the file.</param>
    public static int Run(string[] arguments)
    {
        var text = File.ReadAllText(arguments[2]);
        if (arguments[1] is ParseThenParse or ParseThenRead)
        {
            ReadingWork.Parse(text);
        }

        var cost = arguments[1] is Parse or ParseThenParse
            ? ReadingCost.Of(() => ReadingWork.Parse(text))
            : ReadingCost.Of(() => ReadingWork.Read(text));
        Console.WriteLine(cost);
        return 0;
    }
}
