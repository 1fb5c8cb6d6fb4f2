using System;

namespace PolicyAnalyzers.Fuzz;

/// <summary>What a disk, a wrong encoding or a careless tool does to a file.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Odd =
    [
        [0x00], [0x01], [0x1B], [0x7F], [0x80], [0xC3], [0xFE, 0xFF], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x9F],
        [0xF0, 0x9F, 0x98, 0x80], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xC2, 0xA0], [0xE2, 0x80, 0x8B], [0x0D], [0x09],
    ];

    public static byte[] Apply(byte[] content, Random random)
    {
        var at = random.Next(content.Length + 1);
        var length = Math.Min(random.Next(1, 40), content.Length - at);
        return random.Next(7) switch
        {
            0 => content[..at],
            1 => [.. content[..at], .. content[(at + length)..]],
            2 => [.. content[..(at + length)], .. content[at..]],
            3 => Changed(content, random),
            4 => [.. Odd[random.Next(Odd.Length)], .. content],
            5 => content[at..],
            _ => [.. content[..at], .. Odd[random.Next(Odd.Length)], .. content[at..]],
        };
    }

    private static byte[] Changed(byte[] content, Random random)
    {
        if (content.Length == 0)
        {
            return content;
        }

        var changed = (byte[])content.Clone();
        changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
        return changed;
    }
}
