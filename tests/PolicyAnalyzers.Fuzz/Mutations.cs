using System;
using System.Text;

namespace PolicyAnalyzers.Fuzz;

/// <summary>Picks a way to break a file: by bytes, by lines, by tokens or by its structure.</summary>
internal static class Mutations
{
    /// <summary>What no file may grow beyond; larger ones are refused for their size alone, which is one case and not thousands.</summary>
    private const int MostBytes = 300_000;

    public static byte[] Apply(byte[] content, Random random)
    {
        if (content.Length > MostBytes)
        {
            return content[..random.Next(content.Length)];
        }

        // Bytes that are no text stay as they are only where bytes are mutated: the others would replace them by U+FFFD.
        return random.Next(4) switch
        {
            0 => ByteMutations.Apply(content, random),
            1 => Encoding.UTF8.GetBytes(LineMutations.Apply(Encoding.UTF8.GetString(content), random)),
            2 => Encoding.UTF8.GetBytes(TokenMutations.Apply(Encoding.UTF8.GetString(content), random)),
            _ => Encoding.UTF8.GetBytes(StructureMutations.Apply(Encoding.UTF8.GetString(content), random)),
        };
    }
}
