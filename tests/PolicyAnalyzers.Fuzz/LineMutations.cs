using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Fuzz;

/// <summary>What a hurried author or a bad merge does to a file.</summary>
internal static class LineMutations
{
    private static readonly string[] Inserted =
    [
        "<<<<<<< HEAD", "=======", "---", "...", "%YAML 1.1", "%TAG ! tag:x,2026:", "<<: *base", "? [a, b]", ": value", "- item", "\t", "# comment", "  ", "}", "]", "&a", "? ", "key", "key:",
    ];

    public static string Apply(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        var other = random.Next(lines.Count);
        switch (random.Next(10))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(other, lines[at]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = new string(' ', random.Next(1, 5)) + lines[at];
                break;
            case 4:
                lines[at] = lines[at].TrimStart(' ');
                break;
            case 5:
                lines[at] = "\t" + lines[at];
                break;
            case 6:
                return string.Join(random.Next(2) == 0 ? "\r\n" : "\r", lines);
            case 7:
                lines.InsertRange(other, lines.GetRange(at, Math.Min(random.Next(1, 30), lines.Count - at)));
                break;
            case 8:
                lines.Insert(at, Indentation(lines[at]) + Inserted[random.Next(Inserted.Length)]);
                break;
            default:
                Join(lines, at);
                break;
        }

        return string.Join('\n', lines);
    }

    private static string Indentation(string line) => new(' ', line.Length - line.TrimStart(' ').Length);

    private static void Join(List<string> lines, int at)
    {
        if (at + 1 < lines.Count)
        {
            lines[at] += lines[at + 1];
            lines.RemoveAt(at + 1);
        }
    }
}
