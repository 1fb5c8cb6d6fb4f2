using System;
using System.Linq;

namespace PolicyAnalyzers.Fuzz;

/// <summary>Puts something of another shape where a value stands.</summary>
internal static class StructureMutations
{
    public static string Apply(string text, Random random)
    {
        var lines = text.Split('\n');
        var at = random.Next(lines.Length);
        var colon = lines[at].IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return text + "\n" + Value(random, "");
        }

        var indentation = new string(' ', lines[at].Length - lines[at].TrimStart(' ').Length);
        lines[at] = lines[at][..(colon + 2)] + Value(random, indentation);
        return string.Join('\n', lines);
    }

    private static string Value(Random random, string indentation)
    {
        var many = random.Next(1, 400);
        return random.Next(16) switch
        {
            0 => new string('[', many) + new string(']', random.Next(2) == 0 ? many : many - 1),
            1 => string.Concat(Enumerable.Repeat("{a: ", many)) + new string('}', many),
            2 => string.Concat(Enumerable.Range(0, many).Select(i => $"\n{indentation}{new string(' ', i + 1)}k:")),
            3 => string.Concat(Enumerable.Repeat("- ", many)) + "x",
            4 => "&a [x, x]\n" + indentation + "other: *a",
            5 => "&a {b: *a}",
            6 => "\n" + indentation + "  <<: {a: b}\n" + indentation + "  c: d",
            7 => "|\n" + indentation + "  line\n\n" + indentation + "    deeper\n" + indentation + " shallower",
            8 => ">+\n" + indentation + "  folded\n" + indentation + "\n\n",
            9 => new string('x', many * 100),
            10 => "\"" + string.Concat(Enumerable.Repeat("\\u00e9\\\n  ", many)) + "\"",
            11 => "x\n---\nschema: 1\n",
            12 => "!!map {a: !x b}",
            13 => "{" + string.Join(", ", Enumerable.Range(0, many).Select(i => $"k{i % 50}: {i}")) + "}",
            14 => "[" + string.Join(", ", Enumerable.Repeat("a", many)) + "]",
            _ => "'" + new string('\'', many),
        };
    }
}
